package io.waymark.people.sync;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.RunSync;
import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncRun;
import io.waymark.people.api.SyncState;
import io.waymark.support.EmbeddedApp;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schedule under a clock that is moved, and what becomes of a sync whose process ends in the middle of it. */
class SyncScheduleTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @TempDir
    Path folder;

    @Test
    void afterTheFirstByHandWhatHasChangedComesByTheHourAndEverybodyByNight() {
        // Half a day away at whatever time this runs, so that the hours come first.
        LocalTime fullAt = LocalTime.now(TOKYO).plusHours(12).truncatedTo(ChronoUnit.MINUTES);
        try (Syncing syncing = Syncing.on(
                        folder, "waymark.people.zone=Asia/Tokyo", "waymark.people.sync.full-at=" + fullAt)
                .has("boss", "one", "two")) {
            Instant due = Objects.requireNonNull(syncing.state().nextIncremental());
            anHourLater(syncing);
            eventually(
                    "the next is arranged",
                    () -> due.isBefore(Objects.requireNonNull(syncing.state().nextIncremental())));
            assertThat(syncing.directory().readings())
                    .as("before somebody has synced")
                    .isZero();
            assertThat(syncing.state().runs()).isEmpty();
            assertThat(syncing.state().ready()).isFalse();

            syncing.sync();
            syncing.directory().has("one", "Night shift", "boss");
            anHourLater(syncing);
            eventually("it has run", () -> syncing.state().runs().size() == 2);
            SyncRun hourly = syncing.state().runs().getFirst();
            assertThat(hourly.kind()).isEqualTo(SyncKind.INCREMENTAL);
            assertThat(hourly.by()).isNull();
            assertThat(hourly.outcome()).isEqualTo(SyncOutcome.DONE);

            Instant night = Objects.requireNonNull(syncing.state().nextFull());
            assertThat(LocalTime.ofInstant(night, TOKYO)).isEqualTo(fullAt);
            int before = syncing.directory().readings();
            syncing.app().clock().forward(Duration.between(syncing.app().clock().instant(), night));
            eventually(
                    "the hour's is over",
                    () -> syncing.state().running() == null
                            && syncing.state().runs().size() == 3);
            syncing.app().clock().forward(Duration.ofMinutes(1));
            eventually("everybody was read", () -> syncing.directory().readings() == before + 1);
            eventually("it is over", () -> syncing.state().running() == null);
            assertThat(syncing.state().nextFull()).isEqualTo(night.plus(Duration.ofDays(1)));
        }
    }

    @Test
    void ofHoursInWhichNothingChangedTheLastIsKeptAndItCanBeSwitchedOff() {
        try (Syncing syncing = Syncing.on(folder).has("boss", "one")) {
            syncing.sync();
            for (int hour = 1; hour <= 3; hour++) {
                int before = syncing.directory().readingsOfChanges();
                anHourLater(syncing);
                eventually("it has run", () -> syncing.directory().readingsOfChanges() > before);
                eventually("it is over", () -> syncing.state().running() == null);
            }
            assertThat(syncing.state().runs().stream().filter(run -> run.kind() == SyncKind.INCREMENTAL))
                    .hasSize(1);
        }
        try (Syncing syncing = Syncing.on(folder, "waymark.people.sync.scheduled=false")) {
            assertThat(syncing.state().scheduled()).isFalse();
            assertThat(syncing.state().nextIncremental()).isNull();
            assertThat(syncing.state().nextFull()).isNull();
        }
    }

    @Test
    void whoIsStoppedInTheMiddleHasDoneNothing() {
        try (Syncing syncing = Syncing.on(folder).has("boss", "one")) {
            SyncState before = syncing.state();
            syncing.directory().hold();
            syncing.app().send(Syncing.ADMIN, new RunSync(SyncKind.FULL, ""));
            syncing.directory().awaitAsked();
            Thread goesOn = Thread.ofPlatform().start(() -> {
                EmbeddedApp.eventually("it is being stopped", () -> stopping(syncing));
                syncing.directory().goOn();
            });
            syncing.app().restart();
            goesOn.interrupt();

            assertThat(syncing.state().runs()).extracting(SyncRun::outcome).containsExactly(SyncOutcome.INTERRUPTED);
            assertThat(syncing.active()).isEmpty();
            assertThat(syncing.state().nextFull()).as("a restart moves nothing").isEqualTo(before.nextFull());
            assertThat(syncing.sync().outcome()).isEqualTo(SyncOutcome.DONE);
        }
    }

    /** The other node stands for the process that comes after one that was killed: on this store there is never a second. */
    @Test
    void whatAProcessThatDiedHasLeftIsSaidAndDoneAnew() {
        try (Syncing syncing = Syncing.on(folder).has("boss", "one")) {
            syncing.sync();
            syncing.directory().has("two", "Support", "boss");
            syncing.directory().hold();
            syncing.app().clock().forward(Duration.ofHours(1));
            syncing.directory().awaitAsked();

            try (EmbeddedApp next = syncing.app().startSecondNode()) {
                eventually(
                        "it is said",
                        () -> syncing.state().runs().stream()
                                .anyMatch(run -> run.outcome() == SyncOutcome.INTERRUPTED));
                syncing.directory().goOn();
                eventually(
                        "it was done anew",
                        () -> syncing.state()
                                .last()
                                .filter(run -> run.outcome().isGood())
                                .isPresent());
                eventually("they are there", () -> syncing.names().contains("Name two"));
                assertThat(syncing.state().runs().stream().filter(run -> run.outcome() == SyncOutcome.DONE))
                        .as("the one that was taken for dead does not go on")
                        .hasSize(2);
            }
        }
    }

    private static void anHourLater(Syncing syncing) {
        syncing.app().clock().forward(Duration.ofHours(1));
    }

    private static boolean stopping(Syncing syncing) {
        return !syncing.app().bean(SyncRunner.class).isRunning();
    }
}
