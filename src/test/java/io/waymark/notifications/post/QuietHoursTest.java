package io.waymark.notifications.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.notifications.api.NotificationSettings;
import io.waymark.notifications.api.QuietHours;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** When mails wait, and until when: on any day, in zones that move their clocks at different hours, and in one that skipped a day. */
class QuietHoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final long FIVE_YEARS = 5L * 366 * 24 * 60;
    private static final Instant BEGIN = Instant.parse("2025-12-31T00:00:00Z");
    private static final int STEP_MINUTES = 5;

    @Property
    void itIsTheFirstMomentThatIsNotQuiet(@ForAll("moments") ZonedDateTime at, @ForAll("hours") QuietHours quiet) {
        ZonedDateTime over = quiet.over(at);

        assertThat(over.toInstant()).isAfterOrEqualTo(at.toInstant());
        assertThat(isQuiet(quiet, over)).isFalse();
        assertThat(quiet.over(over)).isEqualTo(over);
        for (ZonedDateTime between = at;
                between.toInstant().isBefore(over.toInstant());
                between = between.plusMinutes(STEP_MINUTES)) {
            assertThat(isQuiet(quiet, between)).as("at %s", between).isTrue();
        }
    }

    @Property
    void theMailOfTheDayComesAtEightOrWhenQuietIsOver(
            @ForAll("moments") ZonedDateTime at, @ForAll("hours") QuietHours quiet) {
        NotificationSettings daily = new NotificationSettings(Set.of(), true, quiet);
        Instant due = daily.mailTime(at.toInstant(), at.getZone());

        assertThat(due).isAfterOrEqualTo(at.toInstant());
        ZonedDateTime there = due.atZone(at.getZone());
        assertThat(isQuiet(quiet, there)).isFalse();
        assertThat(there.toLocalTime().equals(NotificationSettings.DAILY_AT) || quiet.nightly())
                .isTrue();
    }

    @Example
    void fromFridayEveningUntilMondayMorning() {
        assertThat(usual("2026-11-27T18:59:59Z")).isEqualTo("2026-11-27T18:59:59Z");
        assertThat(usual("2026-11-27T19:00:00Z")).isEqualTo("2026-11-30T08:00:00Z");
        assertThat(usual("2026-11-26T23:30:00Z")).isEqualTo("2026-11-27T08:00:00Z");
        assertThat(usual("2026-11-27T07:59:00Z")).isEqualTo("2026-11-27T08:00:00Z");
    }

    @Example
    void overBothClockChanges() {
        // Spring forward in the night to Sunday, 29 March; autumn back in the night to Sunday, 25 October.
        assertThat(usual("2026-03-27T20:00:00Z")).isEqualTo("2026-03-30T07:00:00Z");
        assertThat(usual("2026-10-23T20:00:00Z")).isEqualTo("2026-10-26T08:00:00Z");
        QuietHours untilHalfPastOne = new QuietHours(true, LocalTime.of(20, 0), LocalTime.of(1, 30), false);
        // There is no half past one on 29 March: the clock goes from one to two.
        assertThat(untilHalfPastOne
                        .over(Instant.parse("2026-03-28T23:00:00Z").atZone(LONDON))
                        .toInstant())
                .isEqualTo("2026-03-29T01:00:00Z");
        // There are two on 25 October; who comes between them waits for the second.
        assertThat(untilHalfPastOne
                        .over(Instant.parse("2026-10-24T23:00:00Z").atZone(LONDON))
                        .toInstant())
                .isEqualTo("2026-10-25T00:30:00Z");
        assertThat(untilHalfPastOne
                        .over(Instant.parse("2026-10-25T01:10:00Z").atZone(LONDON))
                        .toInstant())
                .isEqualTo("2026-10-25T01:30:00Z");
    }

    @Provide
    Arbitrary<ZonedDateTime> moments() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Europe/London",
                        "Europe/Berlin",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Asia/Kathmandu",
                        "Africa/Cairo",
                        "America/Santiago")
                .map(ZoneId::of);
        return Combinators.combine(Arbitraries.longs().between(0, FIVE_YEARS), zones)
                .as((minute, zone) -> BEGIN.plusSeconds(minute * 60).atZone(zone));
    }

    @Provide
    Arbitrary<QuietHours> hours() {
        Arbitrary<LocalTime> times =
                Arbitraries.integers().between(0, 24 * 4 - 1).map(quarter -> LocalTime.MIN.plusMinutes(quarter * 15L));
        return Combinators.combine(Arbitraries.of(true, false), times, times, Arbitraries.of(true, false))
                .as(QuietHours::new);
    }

    private static String usual(String at) {
        return NotificationSettings.USUAL.mailTime(Instant.parse(at), LONDON).toString();
    }

    /** Said once more, in another way. */
    private static boolean isQuiet(QuietHours quiet, ZonedDateTime at) {
        boolean weekend = at.getDayOfWeek().getValue() > 5;
        int from = quiet.from().toSecondOfDay();
        int length = Math.floorMod(quiet.to().toSecondOfDay() - from, 24 * 60 * 60);
        boolean night = Math.floorMod(at.toLocalTime().toSecondOfDay() - from, 24 * 60 * 60) < length;
        return (quiet.nightly() && night) || (quiet.weekends() && weekend);
    }
}
