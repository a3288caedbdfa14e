package io.waymark.recognition.policy;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.support.Committing;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.recognition.api.AwardId;
import io.waymark.recognition.api.BadgeAwarded;
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.EarnedBadge;
import io.waymark.recognition.api.EarningFact;
import io.waymark.recognition.api.FindBadgeWall;
import io.waymark.recognition.api.ReachableBadge;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A commitment answered yes and seen at a day earns the badge of that day, once; with the clock moved, on the whole application. */
class KeptCommitmentsEarnBadgesTest {

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
        committing = new Committing(app, 7, 30);
        mira = company.person("Mira Osei");
        daniel = company.person("Daniel Kerr");
    }

    @Test
    void theBadgeNamesTheVeryEventsAndIsAwardedOnce() {
        CommitmentId first = committing.commitAccepted(mira, daniel);
        EnrolmentId way = EnrolmentId.of(mira, committing.pathway());
        CommitmentId second = committing.as(mira, committing.wish(mira, way, daniel, "another"));
        committing.as(daniel, new AcceptConfirming(second, daniel, committing.now()));
        eventually(
                "check-ins are planned",
                () -> !committing.view(mira, second).checkIns().isEmpty());
        committing.goTo(committing.checkIn(mira, first, 7).dueAt());

        committing.as(mira, committing.answer(first, 7, CheckInAnswer.PARTLY));
        committing.as(mira, committing.answer(first, 7, CheckInAnswer.YES));
        confirm(first, 7, true);
        eventually("it is awarded", () -> !awards(7).isEmpty());
        committing.as(mira, committing.answer(second, 7, CheckInAnswer.YES));
        confirm(second, 7, true);
        confirm(first, 7, true);
        app.restart();
        handled();

        assertThat(awards(7)).singleElement().satisfies(award -> {
            assertThat(award.person()).isEqualTo(mira);
            assertThat(award.ruleVersion()).isEqualTo(1);
            assertThat(award.earnedBy())
                    .extracting(EarningFact::kind, EarningFact::event, EarningFact::day, EarningFact::by)
                    .containsExactly(
                            tuple(EarningFact.Kind.COMMITMENT_MADE, id(first, CommitmentMade.class), null, null),
                            tuple(EarningFact.Kind.CHECK_IN_ANSWERED, id(first, CheckInCorrected.class), 7, null),
                            tuple(EarningFact.Kind.CHECK_IN_SEEN, id(first, CheckInConfirmed.class), 7, daniel));
            assertThat(award.earnedBy()).extracting(EarningFact::subject).containsOnly("Tries things out");
            assertThat(award.at()).isEqualTo(award.earnedBy().getLast().at());
        });
        assertThat(awards(30)).isEmpty();
    }

    @Test
    @Tag("scenario-23")
    void notSeenYetEarnsNothingAndTakesNothingAway() {
        CommitmentId id = committing.commitAccepted(mira, daniel);
        committing.goTo(committing.checkIn(mira, id, 7).dueAt());
        committing.as(mira, committing.answer(id, 7, CheckInAnswer.YES));
        confirm(id, 7, true);
        eventually("day 7 is awarded", () -> !awards(7).isEmpty());

        committing.goTo(committing.checkIn(mira, id, 30).dueAt());
        committing.as(mira, committing.answer(id, 30, CheckInAnswer.YES));
        confirm(id, 30, false);
        handled();
        assertThat(awards(30)).isEmpty();
        assertThat(earned()).extracting(EarnedBadge::badge).contains(badge(7));

        confirm(id, 30, true);
        eventually("seen after all", () -> !awards(30).isEmpty());
    }

    @Test
    void partlyAndSelfReportedAreNotKept() {
        CommitmentId seen = committing.commitAccepted(mira, daniel);
        PersonId ann = company.person("Ann Zielak");
        CommitmentId selfReported = committing.commit(ann, daniel);
        committing.goTo(committing.checkIn(mira, seen, 7).dueAt());
        committing.as(mira, committing.answer(seen, 7, CheckInAnswer.PARTLY));
        confirm(seen, 7, true);
        committing.as(ann, committing.answer(selfReported, 7, CheckInAnswer.YES));
        handled();
        assertThat(awards(7)).isEmpty();
        assertThat(committing.events(selfReported, CheckInAnswered.class)).isEqualTo(1);
    }

    @Test
    void theWallSaysWhoDoesWhatNext() {
        assertThat(near(7)).matches(badge -> !badge.enrolled() && badge.practice() == null);
        EnrolmentId way = committing.walk(mira);
        assertThat(near(7)).matches(badge -> badge.enrolled() && badge.practice() == null && badge.done() == 0);

        CommitmentId id = committing.as(mira, committing.wish(mira, way, daniel, "form"));
        assertThat(near(30).practice()).isEqualTo(new ReachableBadge.Practice(null, null));
        committing.as(daniel, new AcceptConfirming(id, daniel, committing.now()));
        committing.as(mira, new FinishPathway(way, committing.now()));
        eventually(
                "check-ins are planned",
                () -> !committing.view(mira, id).checkIns().isEmpty());
        assertThat(near(30).practice())
                .isEqualTo(new ReachableBadge.Practice(
                        committing.checkIn(mira, id, 30).due(), null));

        committing.goTo(committing.checkIn(mira, id, 7).dueAt());
        committing.as(mira, committing.answer(id, 7, CheckInAnswer.YES));
        assertThat(near(7).practice())
                .isEqualTo(new ReachableBadge.Practice(
                        committing.checkIn(mira, id, 7).due(), daniel));
        confirm(id, 7, true);
        assertThat(near(30)).matches(badge -> badge.done() == 1 && badge.needed() == 2);

        committing.goTo(committing.checkIn(mira, id, 30).dueAt());
        committing.as(mira, committing.answer(id, 30, CheckInAnswer.NOT_YET));
        assertThat(near(30)).matches(badge -> badge.practice() == null);
    }

    private void confirm(CommitmentId id, int day, boolean seen) {
        committing.as(daniel, new ConfirmCheckIn(id, day, daniel, seen, null, committing.now()));
    }

    /** Another is confirmed after it and awarded: one policy handles all in order. */
    private void handled() {
        PersonId last = company.person("Last Person");
        CommitmentId id = committing.commitAccepted(last, daniel);
        committing.goTo(committing.checkIn(last, id, 7).dueAt());
        committing.as(last, committing.answer(id, 7, CheckInAnswer.YES));
        confirm(id, 7, true);
        eventually(
                "the last is awarded",
                () -> !app.events(AwardId.of(badge(7), 1, last).value()).isEmpty());
    }

    private String id(CommitmentId commitment, Class<?> kind) {
        return app.events(commitment.value()).stream()
                .filter(event -> kind.isInstance(event.getPayload()))
                .map(event -> event.getIdentifier())
                .findFirst()
                .orElseThrow();
    }

    private List<BadgeAwarded> awards(int day) {
        return app.allEvents().stream()
                .map(event -> event.getPayload())
                .filter(BadgeAwarded.class::isInstance)
                .map(BadgeAwarded.class::cast)
                .filter(award -> award.badge().equals(badge(day)))
                .filter(award -> award.person().equals(mira))
                .toList();
    }

    private List<EarnedBadge> earned() {
        return app.ask(Actor.person(mira, Set.of()), new FindBadgeWall(mira)).earned();
    }

    private ReachableBadge near(int day) {
        return app.ask(Actor.person(mira, Set.of()), new FindBadgeWall(mira)).withinReach().stream()
                .filter(badge -> badge.badge().equals(badge(day)))
                .findFirst()
                .orElseThrow();
    }

    private BadgeId badge(int day) {
        return new BadgeId(committing.pathway().value() + ".kept-" + day);
    }
}
