package io.waymark.notifications.post;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.notifications.api.FindMail;
import io.waymark.notifications.api.FindUnread;
import io.waymark.notifications.api.MailState;
import io.waymark.notifications.api.MailText;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.NotificationSettings;
import io.waymark.notifications.api.NotificationView;
import io.waymark.notifications.api.Notify;
import io.waymark.notifications.api.OutboxMail;
import io.waymark.notifications.api.QuietHours;
import io.waymark.notifications.sidestate.Reasons;
import io.waymark.people.api.RecordLeaving;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.support.AtOnce;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** From the command to the list and to the outbox, in an application of its own, for its clock is moved by days. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldInAppTest {

    private static final Duration SOON = Duration.ofSeconds(11);

    private EmbeddedApp app;
    private Told told;
    private PersonId mira;
    private PersonId daniel;

    @BeforeAll
    void start() {
        app = EmbeddedApp.start();
        told = new Told(app);
    }

    @BeforeEach
    void people() {
        Company company = new Company(app);
        mira = company.person("Mira Osei");
        daniel = company.person("Daniel Kerr");
        told.untilNext(DayOfWeek.WEDNESDAY, LocalTime.of(10, 0));
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void everyKindIsPutIntoWords() {
        for (NotificationKind kind : NotificationKind.values()) {
            told.tell(mira, "kind/" + kind, kind, daniel);
        }
        List<NotificationView> all = told.all(mira).notifications();
        assertThat(all).hasSize(NotificationKind.values().length);
        assertThat(all).allSatisfy(view -> {
            String words = view.title() + " " + view.body();
            assertThat(words).as("%s", view.kind()).doesNotContain("{", "}", "!", "notification.");
            assertThat(words).as("%s", view.kind()).contains("Ask before I tell");
        });
        assertThat(all.stream().filter(view -> view.kind() == NotificationKind.CONFIRMATION_ASKED))
                .extracting(NotificationView::title)
                .containsExactly("Daniel Kerr, day 30: have you seen it?");
    }

    @Test
    void theSameReasonIsToldOnceAlsoAfterACrashAndFromTwoNodes() {
        told.neverQuiet(mira, false);
        Notify half = new Notify(
                mira,
                "crash",
                NotificationKind.QUESTION_ASKED,
                List.of(),
                "",
                List.of(),
                app.clock().instant());
        app.bean(Reasons.class).begin(half);
        try (EmbeddedApp other = app.startSecondNode()) {
            List<Told> nodes = List.of(told, new Told(other));
            AtOnce.times(6, i -> {
                nodes.get(i % 2).tell(mira, "crash", NotificationKind.QUESTION_ASKED, daniel);
                return i;
            });
        }
        told.tell(mira, "crash", NotificationKind.QUESTION_ASKED, daniel);
        assertThat(told.all(mira).notifications()).hasSize(1);
        assertThat(told.all(mira).unread()).isEqualTo(1);
        assertThat(told.mails(mira)).hasSize(1);
    }

    @Test
    void whoLooksIsToldAtOnce() {
        AtomicInteger changes = new AtomicInteger();
        app.bean(Acting.class)
                .as(
                        Actor.person(mira, Set.of()),
                        "test",
                        () -> app.bean(Gateways.class)
                                .watch(new FindUnread(mira), changed -> changes.incrementAndGet()));
        told.tell(daniel, "other", NotificationKind.QUESTION_ASKED, mira);
        told.tell(mira, "live", NotificationKind.QUESTION_ASKED, daniel);
        eventually("it was announced", () -> changes.get() == 1);
    }

    @Test
    void quietHoursHoldMailsBackOverTheWeekendAndWhatIsToldIsThereAtOnce() {
        told.untilNext(DayOfWeek.FRIDAY, LocalTime.of(20, 0));
        told.tell(mira, "friday", NotificationKind.QUESTION_ASKED, daniel);
        assertThat(told.all(mira).notifications()).hasSize(1);
        OutboxMail waiting = one(mira);
        assertThat(waiting.state()).isEqualTo(MailState.WAITING);
        Instant monday = Objects.requireNonNull(waiting.next());
        assertThat(monday.atZone(ZoneId.of("Europe/London")).toLocalTime()).isEqualTo(LocalTime.of(8, 0));
        assertThat(monday.atZone(ZoneId.of("Europe/London")).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);

        app.clock().forward(Duration.between(app.clock().instant(), monday).minusMinutes(1));
        told.neverQuiet(daniel, false);
        told.tell(daniel, "monday", NotificationKind.QUESTION_ASKED, mira);
        app.clock().forward(SOON);
        eventually("who has no quiet hours has theirs", () -> one(daniel).state() == MailState.KEPT);
        assertThat(one(mira).state()).isEqualTo(MailState.WAITING);
        app.clock().forward(Duration.ofMinutes(1).plus(SOON));
        eventually("it went", () -> one(mira).state() == MailState.KEPT);
    }

    @Test
    void oneMailADayTellsAllOfIt() {
        told.choose(mira, new NotificationSettings(Set.of(), true, QuietHours.USUAL));
        told.tell(mira, "one", NotificationKind.QUESTION_ASKED, daniel);
        told.tell(mira, "two", NotificationKind.CONFIRMATION_GIVEN, daniel);
        told.untilNext(DayOfWeek.THURSDAY, LocalTime.of(8, 0).plus(SOON));
        eventually("it went", () -> one(mira).state() == MailState.KEPT);
        assertThat(one(mira).count()).isEqualTo(2);
        MailText mail = app.ask(Told.ADMIN, new FindMail(one(mira).id()));
        assertThat(mail.subject()).isEqualTo("2 things are new for you");
        assertThat(mail.text()).contains("Daniel Kerr asks about day 30", "Daniel Kerr has seen it");
        assertThat(mail.html()).contains("Daniel Kerr asks about day 30", "Daniel Kerr has seen it");

        told.tell(mira, "three", NotificationKind.NOT_SEEN_YET, daniel);
        assertThat(told.mails(mira)).hasSize(2);
    }

    @Test
    void whatIsLeftOutSinceOrToldToSomebodyWhoLeftDoesNotGoOut() {
        told.untilNext(DayOfWeek.WEDNESDAY, LocalTime.of(20, 0));
        told.tell(mira, "left out", NotificationKind.QUESTION_ASKED, daniel);
        told.tell(daniel, "leaving", NotificationKind.QUESTION_ASKED, mira);
        told.choose(mira, new NotificationSettings(Set.of(NotificationKind.QUESTION_ASKED), false, QuietHours.USUAL));
        app.send(
                Told.SYSTEM,
                new RecordLeaving(
                        daniel,
                        LocalDate.ofInstant(app.clock().instant(), ZoneOffset.UTC),
                        app.clock().instant()));
        told.tell(mira, "left out too", NotificationKind.QUESTION_ASKED, daniel);
        assertThat(told.mails(mira)).hasSize(1);

        app.clock().forward(Duration.ofHours(13));
        eventually(
                "both are dropped",
                () -> one(mira).state() == MailState.DROPPED && one(daniel).state() == MailState.DROPPED);
    }

    @Test
    void whatSomebodyWroteIsBlankEverywhereOnceTheyAreErased() {
        told.neverQuiet(mira, false);
        told.tell(mira, "erased", NotificationKind.CONFIRMATION_ASKED, daniel);
        app.clock().forward(SOON);
        eventually("it went", () -> one(mira).state() == MailState.KEPT);
        assertThat(app.ask(Told.ADMIN, new FindMail(one(mira).id())).html()).contains("Ask before I tell");

        app.bean(KeyVault.class).destroy(daniel);
        assertThat(told.all(mira).notifications().getFirst().body()).doesNotContain("Ask before I tell");
        assertThat(app.ask(Told.ADMIN, new FindMail(one(mira).id())).html()).doesNotContain("Ask before I tell");
    }

    @Test
    void whatCannotBeLeftOutComesByMailAnyway() {
        NotificationSettings none =
                new NotificationSettings(Set.of(NotificationKind.CONFIRMER_NEEDED), false, QuietHours.USUAL);
        assertThatThrownBy(() -> told.choose(mira, none))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("mail-needed"));
    }

    @Test
    void whatWaitsGoesOutAfterARestart() {
        told.untilNext(DayOfWeek.WEDNESDAY, LocalTime.of(20, 0));
        told.tell(mira, "restart", NotificationKind.QUESTION_ASKED, daniel);
        app.restart();
        app.clock().forward(Duration.ofHours(13));
        eventually("it went", () -> one(mira).state() == MailState.KEPT);
    }

    private OutboxMail one(PersonId person) {
        List<OutboxMail> mails = told.mails(person);
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }
}
