package io.waymark.notifications.sidestate;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.notifications.api.Action;
import io.waymark.notifications.api.Fact;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.NotificationId;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.NotificationSettings;
import io.waymark.notifications.api.Notify;
import io.waymark.notifications.api.QuietHours;
import io.waymark.notifications.api.Unread;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.platform.privacy.PersonalCipher;
import io.waymark.platform.sidestate.SideState;
import io.waymark.shared.PersonId;
import io.waymark.support.AtOnce;
import io.waymark.support.FixedKeys;
import io.waymark.support.MovableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people were told and the outbox, on each engine of the side state. */
public abstract class ToldContract {

    private static final PersonId MIRA = new PersonId("p-mira");
    private static final PersonId DANIEL = new PersonId("p-daniel");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    private final MovableClock clock = new MovableClock();
    private final Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    private final LostKeys keys = new LostKeys();
    private SideState state;

    protected abstract SideState open();

    protected abstract void close();

    @BeforeEach
    void begin() {
        state = open();
    }

    @AfterEach
    void end() {
        close();
    }

    @Test
    void theSameReasonHasOneNameUntilItIsToldAndThenNone() {
        Notify first = told(MIRA, "badge/1", now);
        NotificationId id = reasons().begin(first).orElseThrow();

        Notify again = told(MIRA, "badge/1", now.plusSeconds(90));
        assertThat(reasons().begin(again))
                .as("it was broken off before the end")
                .contains(id);
        reasons().end(again, id);
        assertThat(reasons().begin(again)).isEmpty();
        assertThat(reasons().begin(told(DANIEL, "badge/1", now)))
                .as("somebody else")
                .isPresent();
        assertThat(reasons().begin(told(MIRA, "badge/2", now)))
                .as("another reason")
                .isPresent();
    }

    @Test
    void ofManyNodesThatTellItAtOnceAllGoOnUnderOneName() {
        List<Optional<NotificationId>> names =
                AtOnce.times(6, node -> reasons().begin(told(MIRA, "badge/1", now.plusMillis(node))));

        assertThat(names).doesNotContain(Optional.empty());
        assertThat(Set.copyOf(names)).hasSize(1);
    }

    @Test
    void theNewestComesFirstAPageAtATime() {
        List<NotificationId> ids = IntStream.range(0, 5)
                .mapToObj(minute -> keep(told(MIRA, "badge/" + minute, now.plusSeconds(minute * 60L))))
                .toList();
        keep(told(DANIEL, "badge/1", now));

        List<NotificationId> first = ids(notices().list(MIRA, "", 3));
        assertThat(first).containsExactly(ids.get(4), ids.get(3), ids.get(2));
        assertThat(ids(notices().list(MIRA, ids.get(2).value(), 3)))
                .containsExactly(ids.get(2), ids.get(1), ids.get(0));
    }

    @Test
    void whatIsUnreadIsCountedUntilItIsRead() {
        NotificationId one = keep(told(MIRA, "badge/1", now));
        keep(told(MIRA, "badge/2", now));
        keep(told(DANIEL, "badge/2", now));
        assertThat(notices().unread(MIRA)).isEqualTo(2);

        assertThat(notices().read(MIRA, one)).isTrue();
        assertThat(notices().read(MIRA, one)).isFalse();
        assertThat(notices().unread(MIRA)).isEqualTo(1);
        assertThat(notices().find(MIRA, one).orElseThrow().unread()).isFalse();
        assertThat(notices().list(MIRA, "", 9)).extracting(Notice::unread).containsExactlyInAnyOrder(true, false);

        IntStream.range(0, 120).forEach(i -> keep(told(MIRA, "more/" + i, now)));
        assertThat(notices().unread(MIRA)).isEqualTo(Unread.MOST + 1);
        notices().readAll(MIRA);
        assertThat(notices().unread(MIRA)).isZero();
        assertThat(notices().unread(DANIEL)).isEqualTo(1);
    }

    @Test
    void itLiesSealedAndIsBlankOnceWhoseItIsIsErased() {
        NotificationId id = keep(told(MIRA, "badge/1", now));
        byte[] lies = state.list("notices", "", "", 1).getFirst().value();
        assertThat(new String(lies, StandardCharsets.ISO_8859_1))
                .doesNotContain("Ask before I tell")
                .doesNotContain("check-ins");
        assertThat(notices().find(MIRA, id).orElseThrow().facts()).contains(new Fact.Text(DANIEL, "Ask before I tell"));

        keys.destroy(DANIEL);
        assertThat(notices().find(MIRA, id).orElseThrow().facts()).contains(new Fact.Text(DANIEL, ""));
        keys.destroy(MIRA);
        assertThat(notices().find(MIRA, id)).isEmpty();
        assertThat(notices().list(MIRA, "", 9)).isEmpty();
    }

    @Test
    void afterAYearItIsGone() {
        NotificationId id = keep(told(MIRA, "badge/1", now));
        clock.forward(Duration.ofDays(366));
        assertThat(notices().find(MIRA, id)).isEmpty();
        assertThat(notices().list(MIRA, "", 9)).isEmpty();
        assertThat(notices().unread(MIRA)).isZero();
    }

    @Test
    void oneMailAReason() {
        NotificationId id = keep(told(MIRA, "badge/1", now));
        outbox().put(MIRA, id, now);
        Mail mail = outbox().next().orElseThrow();
        outbox().end(mail, MailState.SENT, null);
        outbox().put(MIRA, id, now);

        assertThat(outbox().next()).isEmpty();
        assertThat(outbox().list("", 9)).extracting(Mail::state).containsExactly(MailState.SENT);
        assertThat(outbox().find(mail.id()).orElseThrow().told()).containsExactly(id);
    }

    @Test
    void theMailOfTheDayTakesUpWhatComesUntilItGoes() {
        NotificationId one = keep(told(MIRA, "badge/1", now));
        NotificationId two = keep(told(MIRA, "badge/2", now));
        NotificationId late = keep(told(MIRA, "badge/3", now));
        outbox().putDaily(MIRA, one, DAY, now);
        outbox().putDaily(MIRA, two, DAY, now);
        outbox().putDaily(MIRA, one, DAY, now);
        outbox().putDaily(DANIEL, keep(told(DANIEL, "badge/1", now)), DAY, now.plusSeconds(60));
        assertThat(outbox().list("", 9)).hasSize(2);

        Mail going = outbox().begin(outbox().next().orElseThrow()).orElseThrow();
        assertThat(going.told()).containsExactly(one, two);
        outbox().putDaily(MIRA, late, DAY, now);
        outbox().end(going, MailState.SENT, null);
        outbox().putDaily(MIRA, two, DAY, now);

        assertThat(outbox().list("", 9).stream()
                        .filter(mail -> mail.to().equals(MIRA))
                        .map(Mail::told))
                .containsExactlyInAnyOrder(List.of(one, two), List.of(late));
    }

    /** Broken off by a crash and told again the next day: read stays read, and what was mailed stays where it was. */
    @Test
    void whatIsToldAgainComesBackNeitherUnreadNorInAnotherMail() {
        Notify told = told(MIRA, "badge/1", now);
        NotificationId id = keep(told);
        notices().read(MIRA, id);
        notices().keep(id, told);
        assertThat(notices().unread(MIRA)).isZero();
        assertThat(notices().find(MIRA, id).orElseThrow().unread()).isFalse();

        outbox().putDaily(MIRA, id, DAY, now);
        outbox().end(outbox().next().orElseThrow(), MailState.SENT, null);
        outbox().putDaily(MIRA, id, DAY.plusDays(1), now.plus(Duration.ofDays(1)));
        outbox().put(MIRA, id, now.plus(Duration.ofDays(1)));
        assertThat(outbox().list("", 9)).hasSize(1);
    }

    @Test
    void ofManyWhoTryAMailAtOnceOneDoes() {
        outbox().put(MIRA, keep(told(MIRA, "badge/1", now)), now);
        Mail seen = outbox().next().orElseThrow();
        assertThat(AtOnce.times(6, node -> outbox().begin(seen)).stream().filter(Optional::isPresent))
                .hasSize(1);
        assertThat(outbox().next().orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void whatFailedWaitsAndWhatWasGivenUpIsTriedAnewWhenSomebodySaysSo() {
        outbox().put(MIRA, keep(told(MIRA, "badge/1", now)), now);
        Mail begun = outbox().begin(outbox().next().orElseThrow()).orElseThrow();
        assertThat(outbox().later(begun, MailState.FAILED, "451", now.plusSeconds(60)))
                .isTrue();
        Mail failed = outbox().next().orElseThrow();
        assertThat(failed.next()).isEqualTo(now.plusSeconds(60));
        assertThat(failed.error()).isEqualTo("451");
        assertThat(outbox().end(begun, MailState.SENT, null))
                .as("by who was overtaken")
                .isFalse();

        assertThat(outbox().end(failed, MailState.DEAD, "451")).isTrue();
        assertThat(outbox().next()).isEmpty();
        outbox().anew(outbox().find(failed.id()).orElseThrow());
        Mail again = outbox().next().orElseThrow();
        assertThat(again.attempts()).isZero();
        assertThat(again.tried()).isNull();
        assertThat(again.state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void howOneWantsToBeToldIsKeptSealed() {
        assertThat(preferences().of(MIRA)).isEqualTo(NotificationSettings.USUAL);
        NotificationSettings mine = new NotificationSettings(
                Set.of(NotificationKind.BADGE_AWARDED),
                true,
                new QuietHours(true, LocalTime.of(17, 30), LocalTime.of(9, 0), false));
        preferences().keep(MIRA, mine);
        assertThat(preferences().of(MIRA)).isEqualTo(mine);
        assertThat(new String(
                        state.find("notice-settings", MIRA.value())
                                .orElseThrow()
                                .value(),
                        StandardCharsets.ISO_8859_1))
                .doesNotContain("17:30");
    }

    @Test
    void aLinkSaysWhoAndWhatAndCannotBeMadeUp() {
        UnsubscribeLinks links = new UnsubscribeLinks(state, clock);
        Set<NotificationKind> kinds = Set.of(NotificationKind.BADGE_AWARDED, NotificationKind.CHECK_IN_DUE);
        String token = links.token(MIRA, kinds);

        assertThat(new UnsubscribeLinks(state, clock).read(token)).contains(new UnsubscribeLinks.Said(MIRA, kinds));
        String other = links.token(DANIEL, kinds);
        String mixed = other.substring(0, other.indexOf('.')) + token.substring(token.indexOf('.'));
        for (String wrong : List.of("", ".", "x", "x.y", "%.%", mixed, token + "A", token.substring(1))) {
            assertThat(links.read(wrong)).as(wrong).isEmpty();
        }
    }

    private NotificationId keep(Notify told) {
        NotificationId id = reasons().begin(told).orElseThrow();
        notices().keep(id, told);
        return id;
    }

    private static Notify told(PersonId to, String reason, Instant at) {
        return new Notify(
                to,
                reason,
                NotificationKind.CONFIRMATION_ASKED,
                List.of(new Fact.Text(DANIEL, "Ask before I tell"), new Fact.Name(DANIEL), new Fact.Count(30)),
                "check-ins/c-1/30",
                List.of(new Action("notifications.title", "check-ins/c-1/30?seen")),
                at);
    }

    private static List<NotificationId> ids(List<Notice> found) {
        return found.stream().map(Notice::id).toList();
    }

    private Reasons reasons() {
        return new Reasons(state, clock);
    }

    private Notices notices() {
        return new Notices(state, new SealedNotices(cipher()), clock);
    }

    private Outbox outbox() {
        return new Outbox(state, clock);
    }

    private Preferences preferences() {
        return new Preferences(state, cipher());
    }

    private PersonalCipher cipher() {
        return new PersonalCipher(keys);
    }

    /** Keys that can be destroyed. */
    private static final class LostKeys implements KeyVault {
        private final FixedKeys keys = new FixedKeys();
        private final Set<PersonId> lost = new HashSet<>();

        @Override
        public SecretKey keyOf(PersonId person) {
            return keys.keyOf(person);
        }

        @Override
        public Optional<SecretKey> find(PersonId person) {
            return lost.contains(person) ? Optional.empty() : keys.find(person);
        }

        @Override
        public void destroy(PersonId person) {
            lost.add(person);
        }
    }
}
