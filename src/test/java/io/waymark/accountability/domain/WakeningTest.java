package io.waymark.accountability.domain;

import static io.waymark.accountability.api.CheckInAnswer.NOT_YET;
import static io.waymark.accountability.api.CheckInAnswer.YES;
import static io.waymark.accountability.domain.Samples.ACCEPTED;
import static io.waymark.accountability.domain.Samples.ADA;
import static io.waymark.accountability.domain.Samples.BEN;
import static io.waymark.accountability.domain.Samples.ID;
import static io.waymark.accountability.domain.Samples.LONDON;
import static io.waymark.accountability.domain.Samples.MADE;
import static io.waymark.accountability.domain.Samples.PLANNED;
import static io.waymark.accountability.domain.Samples.answered;
import static io.waymark.accountability.domain.Samples.at;
import static io.waymark.accountability.domain.Samples.fixture;
import static io.waymark.accountability.domain.Samples.plan;
import static io.waymark.accountability.domain.Samples.planned;
import static io.waymark.accountability.domain.Samples.reminded;
import static io.waymark.accountability.domain.Samples.selfReported;
import static io.waymark.accountability.domain.Samples.wake;

import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CheckInToldOf;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.ConfirmerSilent;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.WorkingTime;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WakeningTest {

    private static final Instant FIRST = at("2026-03-09T09:00:00Z");
    private static final Instant SECOND = at("2026-03-11T09:00:00Z");
    /** D+5 is a Saturday: its reminder goes out on Monday, which is D+7. */
    private static final Instant THIRD = at("2026-03-16T09:00:00Z");

    private static final Instant OVER = at("2026-03-20T00:00:00Z");
    private static final Instant NEXT = at("2026-04-01T08:00:00Z");
    private static final CheckInToldOf TOLD = new CheckInToldOf(ID, ADA, 7, BEN, THIRD);

    private static TestExecutor<Commitment> accepted(Object... more) {
        return fixture().given(MADE, ACCEPTED, PLANNED).andGiven(more);
    }

    private static CheckInMissed missed(int day, int inARow, Instant at) {
        return new CheckInMissed(ID, ADA, day, inARow, at);
    }

    @Test
    void itIsAskedOnItsDayAndTwiceAgainThenTheConfirmerIsToldThenItIsMissed() {
        accepted().when(wake("2026-03-09T08:59:59Z")).expectNoEvents().expectResultMessagePayload(FIRST);
        accepted().when(wake(FIRST)).expectEvents(reminded(7, 1, FIRST)).expectResultMessagePayload(SECOND);
        accepted(reminded(7, 1, FIRST))
                .when(wake(SECOND))
                .expectEvents(reminded(7, 2, SECOND))
                .expectResultMessagePayload(THIRD);
        accepted(reminded(7, 1, FIRST), reminded(7, 2, SECOND))
                .when(wake(THIRD))
                .expectEvents(reminded(7, 3, THIRD), TOLD)
                .expectResultMessagePayload(OVER);
        accepted(reminded(7, 3, THIRD), TOLD)
                .when(wake(OVER.minusSeconds(1)))
                .expectNoEvents()
                .expectResultMessagePayload(OVER);
        accepted(reminded(7, 3, THIRD), TOLD)
                .when(wake(OVER))
                .expectEvents(missed(7, 1, OVER))
                .expectResultMessagePayload(NEXT);
    }

    @Test
    @Tag("scenario-05")
    void wakingTwiceAtTheSameInstantChangesNothing() {
        accepted(reminded(7, 1, FIRST)).when(wake(FIRST)).expectNoEvents().expectResultMessagePayload(SECOND);
        accepted(reminded(7, 3, THIRD), TOLD).when(wake(THIRD)).expectNoEvents().expectResultMessagePayload(OVER);
        accepted(reminded(7, 3, THIRD), missed(7, 1, OVER))
                .when(wake(OVER))
                .expectNoEvents()
                .expectResultMessagePayload(NEXT);
    }

    @Test
    @Tag("scenario-05")
    void whatIsAnsweredIsNeitherRemindedOfNorMissed() {
        accepted(reminded(7, 1, FIRST), selfReported(7, NOT_YET, FIRST))
                .when(wake(OVER))
                .expectNoEvents();
        accepted(selfReported(7, NOT_YET, FIRST)).when(wake(SECOND)).expectNoEvents();
        accepted(answered(7, YES, FIRST, at("2026-03-17T00:00:00Z")))
                .when(wake(THIRD))
                .expectNoEvents()
                .expectResultMessagePayload(at("2026-03-17T00:00:00Z"));
    }

    /** Down from the first to the third: it is asked once, not thrice, and nothing that stays to be done is left out. */
    @Test
    void afterAnOutageOnlyTheLatestReminderIsSent() {
        accepted()
                .when(wake("2026-03-11T15:00:00Z"))
                .expectEvents(reminded(7, 2, at("2026-03-11T15:00:00Z")))
                .expectResultMessagePayload(THIRD);
        Instant back = at("2026-03-17T15:00:00Z");
        accepted()
                .when(wake(back))
                .expectEvents(reminded(7, 3, back), new CheckInToldOf(ID, ADA, 7, BEN, back))
                .expectResultMessagePayload(OVER);
    }

    @Test
    @Tag("scenario-05")
    void nobodyIsMarkedMissedWhoWasNeverAsked() {
        accepted()
                .when(wake(OVER))
                .expectEvents(new CheckInExcused(ID, ADA, 7, Excuse.OUTAGE, null, OVER))
                .expectResultMessagePayload(NEXT);
        accepted(reminded(7, 1, FIRST)).when(wake(OVER)).expectEvents(missed(7, 1, OVER));
    }

    /** Of everything that went by meanwhile each is worked off as it deserves. */
    @Test
    void aLongOutageIsWorkedOffInOneGo() {
        Instant back = at("2026-05-20T12:00:00Z");
        accepted(reminded(7, 2, SECOND))
                .when(wake(back))
                .expectEvents(
                        missed(7, 1, back),
                        new CheckInExcused(ID, ADA, 30, Excuse.OUTAGE, null, back),
                        new CheckInExcused(ID, ADA, 60, Excuse.OUTAGE, null, back))
                .expectResultMessagePayload(plan(90).dueAt());
    }

    @Test
    void whoHasNobodyToConfirmHasNobodyTold() {
        fixture()
                .given(MADE, PLANNED, new ConfirmerSilent(ID, ADA, BEN, FIRST), reminded(7, 3, THIRD))
                .when(wake(THIRD))
                .expectNoEvents()
                .expectResultMessagePayload(OVER);
    }

    @Test
    void theConfirmerWhoComesLaterIsToldLater() {
        Instant later = at("2026-03-18T09:00:00Z");
        fixture()
                .given(MADE, PLANNED, reminded(7, 3, THIRD), ACCEPTED)
                .when(wake(later))
                .expectEvents(new CheckInToldOf(ID, ADA, 7, BEN, later));
    }

    @Test
    void missesInARowAreCounted() {
        Instant second = plan(30).missedAt();
        Instant third = plan(60).missedAt();
        accepted(reminded(7, 1, FIRST), missed(7, 1, OVER), reminded(30, 1, NEXT))
                .when(wake(second))
                .expectEvents(missed(30, 2, second));
        accepted(missed(7, 1, OVER), missed(30, 2, second), reminded(60, 1, plan(60).dueAt()))
                .when(wake(third))
                .expectEvents(missed(60, 3, third));
    }

    @Test
    void anAnswerEndsTheRowAndAnExcuseDoesNot() {
        Instant third = plan(60).missedAt();
        Instant asked = plan(60).dueAt();
        accepted(missed(7, 1, OVER), selfReported(30, YES, NEXT), reminded(60, 1, asked))
                .when(wake(third))
                .expectEvents(missed(60, 1, third));
        accepted(
                        missed(7, 1, OVER),
                        new CheckInExcused(ID, ADA, 30, Excuse.MANAGER, "Ill", NEXT),
                        reminded(60, 1, asked))
                .when(wake(third))
                .expectEvents(missed(60, 2, third));
    }

    @Test
    void beforeThePathwayIsCompletedOnlyTheConfirmerIsWaitedFor() {
        fixture()
                .given(MADE)
                .when(wake("2026-03-09T23:59:59Z"))
                .expectNoEvents()
                .expectResultMessagePayload(MADE.answerBefore());
        fixture().given(MADE, ACCEPTED).when(wake(FIRST)).expectNoEvents().expectResultMessagePayload(null);
    }

    @Test
    void aClosedOneIsWokenNoMore() {
        fixture()
                .given(MADE, new CommitmentClosed(ID, ADA, Outcome.DROPPED, "Moved", FIRST))
                .when(wake(MADE.answerBefore()))
                .expectNoEvents()
                .expectResultMessagePayload(null);
    }

    /** Until then it can still be corrected. */
    @Test
    void whatIsSelfReportedEndsTheCommitmentWhenItsTimeIsOver() {
        Object[] before = {MADE, planned(WorkingTime.in(LONDON), List.of(7)), selfReported(7, YES, FIRST)};
        fixture()
                .given(before)
                .andGiven(new ConfirmerSilent(ID, ADA, BEN, FIRST))
                .when(wake(OVER.minusSeconds(1)))
                .expectNoEvents()
                .expectResultMessagePayload(OVER);
        fixture()
                .given(before)
                .andGiven(new ConfirmerSilent(ID, ADA, BEN, FIRST))
                .when(wake(OVER))
                .expectEvents(new CommitmentClosed(ID, ADA, Outcome.KEPT, null, OVER))
                .expectResultMessagePayload(null);
    }

    @Test
    void itEndsByTheAnswerGivenLast() {
        Instant end = plan(90).missedAt();
        Object[] before = {MADE, ACCEPTED, PLANNED, selfReported(7, YES, FIRST), missed(30, 1, NEXT)};
        fixture()
                .given(before)
                .andGiven(missed(60, 2, NEXT), reminded(90, 1, plan(90).dueAt()))
                .when(wake(end))
                .expectEvents(missed(90, 3, end), new CommitmentClosed(ID, ADA, Outcome.KEPT, null, end));
        fixture()
                .given(before)
                .andGiven(selfReported(60, NOT_YET, NEXT), reminded(90, 1, plan(90).dueAt()))
                .when(wake(end))
                .expectEvents(missed(90, 1, end), new CommitmentClosed(ID, ADA, Outcome.LAPSED, null, end));
    }
}
