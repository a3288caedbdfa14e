package io.waymark.accountability.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CheckInReminded;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.ChooseConfirmer;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.accountability.api.EnterLeave;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.accountability.api.WakeCommitment;
import io.waymark.accountability.api.WorkingDaysId;
import io.waymark.accountability.support.Committing;
import io.waymark.notifications.api.FindNotifications;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.people.api.RecordLeaving;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.support.AtOnce;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the last step to the last check-in, with the clock moved, on the whole application. */
class CheckInLifeTest {

    private static EmbeddedApp app;
    private static Company company;
    private Committing committing;
    private PersonId mira;
    private PersonId daniel;

    @BeforeAll
    static void start() {
        app = EmbeddedApp.start();
        company = new Company(app);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @BeforeEach
    void people() {
        committing = new Committing(app);
        mira = company.person("Mira Osei");
        daniel = company.person("Daniel Kerr");
    }

    @Test
    @Tag("scenario-01")
    void aPathwayIsFinishedByACommitmentOnly() {
        EnrolmentId enrolment = committing.walk(mira);
        assertThatThrownBy(() -> committing.as(mira, new FinishPathway(enrolment, committing.now())))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("commitment-first");
        committing.as(mira, committing.wish(mira, enrolment, daniel, "form"));
        committing.as(mira, new FinishPathway(enrolment, committing.now()));
        assertThat(app.ask(Actor.person(mira, Set.of()), new FindEnrolment(enrolment))
                        .status())
                .isEqualTo(EnrolmentStatus.COMPLETED);
    }

    @Test
    void theSameFormSentManyTimesAtOnceMakesOneCommitment() {
        EnrolmentId enrolment = committing.walk(mira);
        List<CommitmentId> ids =
                AtOnce.times(6, i -> committing.as(mira, committing.wish(mira, enrolment, daniel, "form")));
        assertThat(ids).containsOnly(CommitmentId.of(mira, 1));
        assertThat(committing.events(CommitmentId.of(mira, 1), CommitmentMade.class))
                .isEqualTo(1);
    }

    @Test
    void threeAreOpenAtMostHoweverManyAreMadeAtOnce() {
        EnrolmentId enrolment = committing.walk(mira);
        List<String> outcomes = AtOnce.times(6, i -> {
            try {
                return committing
                        .as(mira, committing.wish(mira, enrolment, daniel, "form-" + i))
                        .value();
            } catch (Rejection rejection) {
                return rejection.code();
            }
        });
        assertThat(outcomes.stream().filter("too-many-open"::equals)).hasSize(3);
        assertThat(app.ask(Actor.person(mira, Set.of()), new FindCommitments(mira))
                        .open())
                .isEqualTo(3);
    }

    @Test
    @Tag("scenario-04")
    void anAnswerSentTwiceIsOneAndADifferentOneACorrection() {
        CommitmentId id = committing.commitAccepted(mira, daniel);
        committing.goTo(committing.checkIn(mira, id, 7).dueAt());
        AnswerCheckIn answer = committing.answer(id, 7, CheckInAnswer.YES);
        AtOnce.times(6, i -> committing.as(mira, answer));
        assertThat(committing.events(id, CheckInAnswered.class)).isEqualTo(1);
        assertThat(committing.events(id, CheckInCorrected.class)).isZero();
        committing.as(mira, committing.answer(id, 7, CheckInAnswer.PARTLY));
        assertThat(committing.events(id, CheckInCorrected.class)).isEqualTo(1);
        committing.as(daniel, new ConfirmCheckIn(id, 7, daniel, true, null, committing.now()));
        assertThatThrownBy(() -> committing.as(mira, committing.answer(id, 7, CheckInAnswer.YES)))
                .hasMessageContaining("check-in-confirmed");
        assertThat(committing.checkIn(mira, id, 7).confirmation().state()).isEqualTo(ConfirmationView.State.SEEN);
    }

    @Test
    @Tag("scenario-05")
    void nobodyAnsweringIsAskedThreeTimesAndMissedOnce() {
        CommitmentId id = committing.commitAccepted(mira, daniel);
        CheckInView first = committing.checkIn(mira, id, 7);
        committing.goTo(first.dueAt());
        EmbeddedApp.eventually("asked once", () -> asked(id) == 1);
        for (int time = 2; time <= 3; time++) {
            int times = time;
            committing.goTo(first.dueAt().plus(Duration.ofDays(time == 2 ? 4 : 8)));
            EmbeddedApp.eventually("asked " + times, () -> asked(id) == times);
        }
        committing.goTo(first.missedAt());
        EmbeddedApp.eventually("missed", () -> committing.events(id, CheckInMissed.class) == 1);
        AtOnce.times(4, i -> app.send(Actor.system("test"), new WakeCommitment(id, committing.now())));
        app.restart();
        app.send(Actor.system("test"), new WakeCommitment(id, committing.now()));
        assertThat(committing.events(id, CheckInMissed.class)).isEqualTo(1);
        assertThatThrownBy(() -> committing.as(mira, committing.answer(id, 7, CheckInAnswer.YES)))
                .hasMessageContaining("check-in-missed");
    }

    @Test
    @Tag("scenario-24")
    void aConfirmerWhoLeavesIsReplacedByTheManager() {
        PersonId manager = company.person("Tomas Lind");
        company.reportsTo(mira, manager);
        CommitmentId id = committing.commitAccepted(mira, daniel);
        app.send(
                Actor.system("test"),
                new RecordLeaving(daniel, LocalDate.ofInstant(committing.now(), ZoneOffset.UTC), committing.now()));
        EmbeddedApp.eventually(
                "left", () -> committing.view(mira, id).confirming().isNeeded());
        committing.goTo(committing.now().plus(Duration.ofDays(6)));
        EmbeddedApp.eventually(
                "reassigned",
                () -> manager.equals(committing.view(mira, id).confirming().who()));
    }

    @Test
    void whoeverTakesOverIsToldOfTheQuestionsThatAreOpen() {
        PersonId karin = company.person("Karin Vogt");
        CommitmentId id = committing.commitAccepted(mira, daniel);
        committing.goTo(committing.checkIn(mira, id, 7).dueAt());
        committing.as(mira, committing.answer(id, 7, CheckInAnswer.YES));
        EmbeddedApp.eventually("the first is asked", () -> questions(daniel, id) == 1);
        committing.as(mira, new ChooseConfirmer(id, karin, committing.now()));
        committing.as(karin, new AcceptConfirming(id, karin, committing.now()));
        EmbeddedApp.eventually("the second is asked, too", () -> questions(karin, id) == 1);
        assertThat(questions(daniel, id)).isEqualTo(1);
    }

    private long questions(PersonId person, CommitmentId id) {
        return app.ask(Actor.person(person, Set.of()), new FindNotifications(person, null, 50)).notifications().stream()
                .filter(one -> one.kind() == NotificationKind.CONFIRMATION_ASKED
                        && one.path().equals("confirming/" + id))
                .count();
    }

    @Test
    void leaveOverADueDayMovesIt() {
        CommitmentId id = committing.commitAccepted(mira, daniel);
        LocalDate due = committing.checkIn(mira, id, 7).due();
        committing.as(
                mira,
                new EnterLeave(WorkingDaysId.of(mira), mira, new Absence(due, due.plusDays(2)), committing.now()));
        EmbeddedApp.eventually(
                "moved", () -> committing.checkIn(mira, id, 7).due().isAfter(due.plusDays(2)));
    }

    private long asked(CommitmentId id) {
        return committing.events(id, CheckInReminded.class);
    }
}
