package io.waymark.accountability.domain;

import static io.waymark.accountability.api.CheckInAnswer.PARTLY;
import static io.waymark.accountability.api.CheckInAnswer.YES;
import static io.waymark.accountability.domain.Samples.ACCEPTED;
import static io.waymark.accountability.domain.Samples.ADA;
import static io.waymark.accountability.domain.Samples.ID;
import static io.waymark.accountability.domain.Samples.MADE;
import static io.waymark.accountability.domain.Samples.NOW;
import static io.waymark.accountability.domain.Samples.PLANNED;
import static io.waymark.accountability.domain.Samples.WORDING;
import static io.waymark.accountability.domain.Samples.at;
import static io.waymark.accountability.domain.Samples.fixture;
import static io.waymark.accountability.domain.Samples.plan;
import static io.waymark.accountability.domain.Samples.refused;
import static io.waymark.accountability.domain.Samples.reminded;
import static io.waymark.accountability.domain.Samples.selfReported;

import io.waymark.accountability.api.BlockCommitment;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CloseCommitment;
import io.waymark.accountability.api.CommitmentBlocked;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.CommitmentReworded;
import io.waymark.accountability.api.EndCommitment;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.ExcuseCheckIn;
import io.waymark.accountability.api.Obstacle;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.RewordCommitment;
import io.waymark.accountability.api.StartCheckIns;
import io.waymark.accountability.api.Wording;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final Instant LATER = at("2026-03-04T12:00:00Z");
    private static final Instant DUE = at("2026-03-09T09:00:00Z");
    private static final CommitmentClosed DROPPED = new CommitmentClosed(ID, ADA, Outcome.DROPPED, "Moved", LATER);

    private static RewordCommitment reword(String title) {
        return new RewordCommitment(ID, new Wording(title, WORDING.when(), WORDING.then()), LATER);
    }

    private static CommitmentReworded reworded(String title) {
        return new CommitmentReworded(ID, ADA, title, WORDING.when(), WORDING.then(), LATER);
    }

    private static CheckInExcused closed(int day) {
        return new CheckInExcused(ID, ADA, day, Excuse.CLOSED, null, LATER);
    }

    @Test
    void itIsRewordedTwiceAndNoMore() {
        fixture().given(MADE).when(reword(" Ask first ")).expectEvents(reworded("Ask first"));
        fixture().given(MADE, reworded("A")).when(reword("B")).expectEvents(reworded("B"));
        refused(fixture().given(MADE, reworded("A"), reworded("B")).when(reword("C")), "reworded-twice");
    }

    @Test
    void theSameWordsAreNoRewording() {
        fixture().given(MADE).when(reword(WORDING.title())).expectNoEvents().expectSuccessfulHandlerExecution();
        fixture()
                .given(MADE, reworded("A"), reworded("B"))
                .when(reword("B"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        fixture().given(MADE, reworded("A")).when(reword(WORDING.title())).expectEvents(reworded(WORDING.title()));
    }

    @Test
    void wordsThatLackOrAreTooManyAreRefusedAtTheirField() {
        refused(fixture().given(MADE).when(reword(" ")), "title-missing", "title");
        refused(fixture().given(MADE).when(reword("x".repeat(61))), "text-too-long", "title");
        refused(
                fixture().given(MADE).when(new RewordCommitment(ID, new Wording("A", "", "B"), LATER)),
                "when-missing",
                "when");
        refused(
                fixture().given(MADE).when(new RewordCommitment(ID, new Wording("A", "B", ""), LATER)),
                "then-missing",
                "then");
        refused(fixture().given(MADE, DROPPED).when(reword("A")), "commitment-closed");
    }

    @Test
    void whatStandsInTheWayIsSaidAndTakenAway() {
        CommitmentBlocked blocked = new CommitmentBlocked(ID, ADA, Obstacle.NO_TIME, "Audit", LATER);
        fixture()
                .given(MADE)
                .when(new BlockCommitment(ID, Obstacle.NO_TIME, " Audit ", LATER))
                .expectEvents(blocked);
        fixture()
                .given(MADE, blocked)
                .when(new BlockCommitment(ID, Obstacle.NO_TIME, null, LATER))
                .expectNoEvents();
        fixture()
                .given(MADE, blocked)
                .when(new BlockCommitment(ID, null, null, LATER))
                .expectEvents(new CommitmentBlocked(ID, ADA, null, null, LATER));
        refused(
                fixture().given(MADE, DROPPED).when(new BlockCommitment(ID, Obstacle.NO_TIME, null, LATER)),
                "commitment-closed");
    }

    @Test
    void closingTakesOffWhatIsStillToCome() {
        fixture()
                .given(MADE, ACCEPTED, PLANNED, selfReported(7, YES, DUE))
                .when(new CloseCommitment(ID, Outcome.KEPT, null, LATER))
                .expectEvents(
                        closed(30), closed(60), closed(90), new CommitmentClosed(ID, ADA, Outcome.KEPT, null, LATER));
        fixture()
                .given(MADE)
                .when(new CloseCommitment(ID, Outcome.LAPSED, " Other role ", LATER))
                .expectEvents(new CommitmentClosed(ID, ADA, Outcome.LAPSED, "Other role", LATER));
    }

    @Test
    void onlyWhatIsDroppedNeedsAReason() {
        refused(
                fixture().given(MADE).when(new CloseCommitment(ID, Outcome.DROPPED, " ", LATER)),
                "reason-missing",
                "reason");
        fixture()
                .given(MADE)
                .when(new CloseCommitment(ID, Outcome.DROPPED, "Moved", LATER))
                .expectEvents(DROPPED);
    }

    /** Whoever leaves the company writes nothing. */
    @Test
    void whoLeavesTheCompanyEndsItWithoutAWord() {
        fixture()
                .given(MADE)
                .when(new EndCommitment(ID, LATER))
                .expectEvents(new CommitmentClosed(ID, ADA, Outcome.DROPPED, null, LATER));
        fixture().given(MADE, DROPPED).when(new EndCommitment(ID, LATER)).expectNoEvents();
    }

    @Test
    void whatIsClosedStaysAsItIs() {
        fixture()
                .given(MADE, DROPPED)
                .when(new CloseCommitment(ID, Outcome.KEPT, null, LATER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        fixture().given(MADE, DROPPED).when(new StartCheckIns(ID, NOW, LATER)).expectNoEvents();
    }

    /** Else whoever would miss one could close it, and miss nothing. */
    @Test
    void closingIsNoWayRoundACheckInThatWasAsked() {
        Instant asked = plan(7).dueAt();
        refused(
                fixture().given(MADE, ACCEPTED, PLANNED).when(new CloseCommitment(ID, Outcome.LAPSED, null, asked)),
                "check-in-open");
        refused(
                fixture()
                        .given(MADE, ACCEPTED, PLANNED, reminded(7, 1, asked))
                        .when(new CloseCommitment(
                                ID, Outcome.DROPPED, "Moved", plan(7).missedAt().minusSeconds(1))),
                "check-in-open");
        fixture()
                .given(MADE, ACCEPTED, PLANNED)
                .when(new CloseCommitment(ID, Outcome.LAPSED, null, asked.minusSeconds(1)))
                .expectEvents(
                        new CheckInExcused(ID, ADA, 7, Excuse.CLOSED, null, asked.minusSeconds(1)),
                        new CheckInExcused(ID, ADA, 30, Excuse.CLOSED, null, asked.minusSeconds(1)),
                        new CheckInExcused(ID, ADA, 60, Excuse.CLOSED, null, asked.minusSeconds(1)),
                        new CheckInExcused(ID, ADA, 90, Excuse.CLOSED, null, asked.minusSeconds(1)),
                        new CommitmentClosed(ID, ADA, Outcome.LAPSED, null, asked.minusSeconds(1)));
    }

    /** The timer was late: closing makes nothing unmissed. */
    @Test
    void closingAfterTheTenthDayDoesNotUndoAMiss() {
        Instant over = plan(7).missedAt();
        fixture()
                .given(MADE, ACCEPTED, PLANNED, reminded(7, 3, DUE))
                .when(new CloseCommitment(ID, Outcome.LAPSED, null, over))
                .expectEvents(
                        new CheckInMissed(ID, ADA, 7, 1, over),
                        new CheckInExcused(ID, ADA, 30, Excuse.CLOSED, null, over),
                        new CheckInExcused(ID, ADA, 60, Excuse.CLOSED, null, over),
                        new CheckInExcused(ID, ADA, 90, Excuse.CLOSED, null, over),
                        new CommitmentClosed(ID, ADA, Outcome.LAPSED, null, over));
    }

    @Test
    void checkInsAreSetOnceFromTheDayThePathwayWasCompleted() {
        fixture().given(MADE).when(new StartCheckIns(ID, NOW, NOW)).expectEvents(PLANNED);
        fixture().given(MADE, PLANNED).when(new StartCheckIns(ID, NOW, LATER)).expectNoEvents();
    }

    @Test
    void orFromTheDayItWasMadeIfThatIsLater() {
        fixture()
                .given(MADE)
                .when(new StartCheckIns(ID, at("2026-02-20T10:00:00Z"), NOW))
                .expectEvents(PLANNED);
    }

    @Test
    void aManagerExcusesWithAReason() {
        CheckInExcused excused = new CheckInExcused(ID, ADA, 7, Excuse.MANAGER, "Ill", DUE);
        fixture()
                .given(MADE, PLANNED)
                .when(new ExcuseCheckIn(ID, 7, " Ill ", DUE))
                .expectEvents(excused);
        fixture()
                .given(MADE, PLANNED, excused)
                .when(new ExcuseCheckIn(ID, 7, "Ill again", DUE))
                .expectNoEvents();
        refused(fixture().given(MADE, PLANNED).when(new ExcuseCheckIn(ID, 7, null, DUE)), "reason-missing", "reason");
        refused(
                fixture().given(MADE, PLANNED, selfReported(7, PARTLY, DUE)).when(new ExcuseCheckIn(ID, 7, "Ill", DUE)),
                "check-in-settled");
        refused(
                fixture()
                        .given(MADE, PLANNED, new CheckInMissed(ID, ADA, 7, 1, DUE))
                        .when(new ExcuseCheckIn(ID, 7, "Ill", DUE)),
                "check-in-settled");
        refused(fixture().given(MADE).when(new ExcuseCheckIn(ID, 7, "Ill", DUE)), "check-in-unknown");
    }

    @Test
    void excusingTheLastOneEndsIt() {
        Instant last = plan(90).dueAt();
        fixture()
                .given(
                        MADE,
                        PLANNED,
                        new CheckInMissed(ID, ADA, 7, 1, DUE),
                        new CheckInMissed(ID, ADA, 30, 2, DUE),
                        new CheckInMissed(ID, ADA, 60, 3, DUE))
                .when(new ExcuseCheckIn(ID, 90, "Ill", last))
                .expectEvents(
                        new CheckInExcused(ID, ADA, 90, Excuse.MANAGER, "Ill", last),
                        new CommitmentClosed(ID, ADA, Outcome.LAPSED, null, last));
    }
}
