package io.waymark.accountability.domain;

import static io.waymark.accountability.api.CheckInAnswer.NOT_YET;
import static io.waymark.accountability.api.CheckInAnswer.PARTLY;
import static io.waymark.accountability.api.CheckInAnswer.YES;
import static io.waymark.accountability.domain.Samples.ACCEPTED;
import static io.waymark.accountability.domain.Samples.ADA;
import static io.waymark.accountability.domain.Samples.BEN;
import static io.waymark.accountability.domain.Samples.ID;
import static io.waymark.accountability.domain.Samples.LONDON;
import static io.waymark.accountability.domain.Samples.MADE;
import static io.waymark.accountability.domain.Samples.PLANNED;
import static io.waymark.accountability.domain.Samples.answer;
import static io.waymark.accountability.domain.Samples.answered;
import static io.waymark.accountability.domain.Samples.at;
import static io.waymark.accountability.domain.Samples.fixture;
import static io.waymark.accountability.domain.Samples.plan;
import static io.waymark.accountability.domain.Samples.refused;
import static io.waymark.accountability.domain.Samples.reminded;
import static io.waymark.accountability.domain.Samples.selfReported;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CheckInNotSeen;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.ConfirmationLapsed;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.LineFor;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CheckInAnsweringTest {

    private static final Instant DUE = at("2026-03-09T09:00:00Z");
    private static final Instant END_OF_FIFTH_DAY = at("2026-03-15T00:00:00Z");
    private static final Instant END_OF_TENTH_DAY = at("2026-03-20T00:00:00Z");
    private static final Instant TEN = at("2026-03-09T10:00:00Z");
    private static final Instant LATER = at("2026-03-10T12:00:00Z");
    /** The end of the fifth working day after Monday. */
    private static final Instant LAPSES = at("2026-03-17T00:00:00Z");

    private static TestExecutor<Commitment> accepted(Object... more) {
        return fixture().given(MADE, ACCEPTED, PLANNED).andGiven(more);
    }

    private static CheckInAnswered withLine(String line, LineFor lineFor, Integer rating) {
        return new CheckInAnswered(ID, ADA, 7, YES, line, lineFor, rating, false, BEN, LAPSES, TEN);
    }

    @Test
    void anAnswerIsOnTimeUntilTheEndOfTheFifthDayToTheSecond() {
        accepted().when(answer(7, YES, DUE)).expectEvents(answered(7, YES, DUE, LAPSES));
        Instant last = END_OF_FIFTH_DAY.minusSeconds(1);
        fixture().given(MADE, PLANNED).when(answer(7, YES, last)).expectEvents(selfReported(7, YES, last));
        fixture()
                .given(MADE, PLANNED)
                .when(answer(7, YES, END_OF_FIFTH_DAY))
                .expectEvents(new CheckInAnswered(
                        ID,
                        ADA,
                        7,
                        YES,
                        null,
                        LineFor.CONFIRMER_AND_MANAGER,
                        null,
                        true,
                        null,
                        null,
                        END_OF_FIFTH_DAY));
    }

    @Test
    void itIsLateUntilTheEndOfTheTenthDayAndThenNoMore() {
        Instant last = END_OF_TENTH_DAY.minusSeconds(1);
        fixture()
                .given(MADE, PLANNED)
                .when(answer(7, PARTLY, last))
                .expectEvents(new CheckInAnswered(
                        ID, ADA, 7, PARTLY, null, LineFor.CONFIRMER_AND_MANAGER, null, true, null, null, last));
        refused(accepted().when(answer(7, YES, END_OF_TENTH_DAY)), "check-in-missed");
    }

    /** A link in a mail answers once; whoever wants another answer signs in. */
    @Test
    void whatMayBeTheFirstAnswerAloneChangesNone() {
        AnswerCheckIn same = new AnswerCheckIn(ID, 7, YES, null, null, null, TEN, true);
        AnswerCheckIn other = new AnswerCheckIn(ID, 7, PARTLY, null, null, null, TEN, true);
        accepted().when(same).expectEvents(answered(7, YES, TEN, LAPSES));
        accepted(answered(7, YES, DUE, LAPSES)).when(same).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(accepted(answered(7, YES, DUE, LAPSES)).when(other), "answer-link-used");
    }

    @Test
    @Tag("scenario-05")
    void whatIsMissedIsNotAnswered() {
        CheckInMissed missed = new CheckInMissed(ID, ADA, 7, 1, END_OF_TENTH_DAY);
        refused(accepted(missed).when(answer(7, YES, END_OF_TENTH_DAY.plusSeconds(1))), "check-in-missed");
    }

    @Test
    void nothingIsAnsweredBeforeItIsAskedAfterItIsExcusedOrOnceAllIsOver() {
        refused(accepted().when(answer(7, YES, DUE.minusSeconds(1))), "check-in-not-due");
        refused(accepted().when(answer(8, YES, DUE)), "check-in-unknown");
        refused(fixture().given(MADE).when(answer(7, YES, DUE)), "check-in-unknown");
        CheckInExcused excused = new CheckInExcused(ID, ADA, 7, Excuse.MANAGER, "Ill", DUE);
        refused(accepted(excused).when(answer(7, YES, TEN)), "check-in-excused");
    }

    @Test
    void thereIsNothingToSeeOfNotYetAndNobodyIsAsked() {
        accepted().when(answer(7, NOT_YET, TEN)).expectEvents(selfReported(7, NOT_YET, TEN));
    }

    @Test
    void untilSomebodyAcceptsAnswersAreSelfReported() {
        fixture().given(MADE, PLANNED).when(answer(7, YES, TEN)).expectEvents(selfReported(7, YES, TEN));
    }

    /** Ben is away until Friday, and has his five days after that. */
    @Test
    void theTimeToConfirmIsThatOfTheOneWhoConfirms() {
        WorkingTime away = new WorkingTime(
                LONDON,
                WorkingTime.MONDAY_TO_FRIDAY,
                Set.of(),
                List.of(new Absence(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 13))));
        fixture(new Ports().works(BEN, away))
                .given(MADE, ACCEPTED, PLANNED)
                .when(answer(7, YES, TEN))
                .expectEvents(answered(7, YES, TEN, at("2026-03-21T00:00:00Z")));
    }

    @Test
    @Tag("scenario-04")
    void theSameAnswerTwiceIsOne() {
        CheckInAnswered first = withLine("Twice this week", LineFor.CONFIRMER_ONLY, 6);
        accepted(first)
                .when(new AnswerCheckIn(ID, 7, YES, " Twice this week ", LineFor.CONFIRMER_ONLY, 6, LATER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        accepted(first).when(answer(7, YES, LATER)).expectNoEvents().expectSuccessfulHandlerExecution();
        accepted(first, new CheckInConfirmed(ID, ADA, 7, YES, BEN, null, LATER))
                .when(answer(7, YES, LATER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        accepted(first, new CommitmentClosed(ID, ADA, Outcome.DROPPED, "Moved", LATER))
                .when(answer(7, YES, LATER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    @Tag("scenario-04")
    void anotherAnswerBeforeItIsConfirmedIsACorrectionThatGivesNoMoreTime() {
        accepted(answered(7, YES, TEN, LAPSES))
                .when(answer(7, PARTLY, LATER))
                .expectEvents(new CheckInCorrected(
                        ID, ADA, 7, PARTLY, null, LineFor.CONFIRMER_AND_MANAGER, null, BEN, LAPSES, LATER));
    }

    /** It was answered in time, and stays so. */
    @Test
    void aCorrectionMayComeLate() {
        Instant late = at("2026-03-16T23:59:59Z");
        accepted(answered(7, YES, TEN, LAPSES))
                .when(answer(7, NOT_YET, late))
                .expectEvents(new CheckInCorrected(
                        ID, ADA, 7, NOT_YET, null, LineFor.CONFIRMER_AND_MANAGER, null, null, null, late));
        Instant afterAll = at("2026-03-25T10:00:00Z");
        fixture()
                .given(MADE, PLANNED, selfReported(7, YES, TEN))
                .when(answer(7, PARTLY, afterAll))
                .expectEvents(new CheckInCorrected(
                        ID, ADA, 7, PARTLY, null, LineFor.CONFIRMER_AND_MANAGER, null, null, null, afterAll));
    }

    @Test
    void aLineOrARatingAloneIsACorrectionToo() {
        CheckInAnswered first = withLine("Twice", LineFor.CONFIRMER_ONLY, 6);
        accepted(first)
                .when(new AnswerCheckIn(ID, 7, YES, null, null, 7, LATER))
                .expectEvents(
                        new CheckInCorrected(ID, ADA, 7, YES, "Twice", LineFor.CONFIRMER_ONLY, 7, BEN, LAPSES, LATER));
        accepted(first)
                .when(new AnswerCheckIn(ID, 7, YES, "", LineFor.CONFIRMER_AND_MANAGER, null, LATER))
                .expectEvents(new CheckInCorrected(
                        ID, ADA, 7, YES, null, LineFor.CONFIRMER_AND_MANAGER, 6, BEN, LAPSES, LATER));
    }

    @Test
    void aCorrectionIsCorrectedInTurn() {
        CheckInCorrected corrected =
                new CheckInCorrected(ID, ADA, 7, PARTLY, "Once", LineFor.CONFIRMER_ONLY, 4, BEN, LAPSES, LATER);
        accepted(answered(7, YES, TEN, LAPSES), corrected)
                .when(answer(7, PARTLY, LATER))
                .expectNoEvents();
        accepted(answered(7, YES, TEN, LAPSES), corrected)
                .when(answer(7, YES, LATER))
                .expectEvents(
                        new CheckInCorrected(ID, ADA, 7, YES, "Once", LineFor.CONFIRMER_ONLY, 4, BEN, LAPSES, LATER));
    }

    @Test
    @Tag("scenario-04")
    void onceTheConfirmerHasSpokenOrCanNoMoreTheAnswerStands() {
        CheckInAnswered yes = answered(7, YES, TEN, LAPSES);
        refused(
                accepted(yes, new CheckInConfirmed(ID, ADA, 7, YES, BEN, null, LATER))
                        .when(answer(7, NOT_YET, LATER)),
                "check-in-confirmed");
        refused(
                accepted(yes, new CheckInNotSeen(ID, ADA, 7, BEN, null, LATER)).when(answer(7, NOT_YET, LATER)),
                "check-in-confirmed");
        refused(
                accepted(yes, new ConfirmationLapsed(ID, ADA, 7, BEN, LAPSES)).when(answer(7, NOT_YET, LAPSES)),
                "check-in-confirmed");
        refused(accepted(yes).when(answer(7, NOT_YET, LAPSES)), "check-in-confirmed");
    }

    /** Whoever takes Ben's place finds it asked, and no later than it was. */
    @Test
    void aCorrectionAfterTheConfirmerLeftIsStillToBeConfirmed() {
        accepted(answered(7, YES, TEN, LAPSES), new ConfirmerLeft(ID, ADA, BEN, LAPSES, LATER))
                .when(answer(7, PARTLY, LATER))
                .expectEvents(new CheckInCorrected(
                        ID, ADA, 7, PARTLY, null, LineFor.CONFIRMER_AND_MANAGER, null, BEN, LAPSES, LATER));
    }

    @Test
    void anAnswerNobodyWasAskedAboutIsAskedAboutOnceCorrected() {
        fixture()
                .given(MADE, PLANNED, selfReported(7, NOT_YET, TEN), ACCEPTED)
                .when(answer(7, YES, LATER))
                .expectEvents(new CheckInCorrected(
                        ID,
                        ADA,
                        7,
                        YES,
                        null,
                        LineFor.CONFIRMER_AND_MANAGER,
                        null,
                        BEN,
                        at("2026-03-18T00:00:00Z"),
                        LATER));
    }

    @Test
    void onceAllIsOverOnlyWhatIsStillToBeConfirmedIsCorrected() {
        CommitmentClosed closed = new CommitmentClosed(ID, ADA, Outcome.DROPPED, "Moved", TEN);
        refused(accepted(selfReported(7, NOT_YET, TEN), closed).when(answer(7, YES, LATER)), "commitment-closed");
        accepted(answered(7, YES, TEN, LAPSES), closed)
                .when(answer(7, PARTLY, LATER))
                .expectEvents(new CheckInCorrected(
                        ID, ADA, 7, PARTLY, null, LineFor.CONFIRMER_AND_MANAGER, null, BEN, LAPSES, LATER));
    }

    @Test
    void whatIsWrongIsRefusedAtItsField() {
        refused(accepted().when(answer(7, YES, "x".repeat(501), TEN)), "text-too-long", "line");
        refused(accepted().when(new AnswerCheckIn(ID, 7, YES, null, null, 11, TEN)), "scale-out-of-range", "rating");
        refused(accepted().when(new AnswerCheckIn(ID, 7, YES, null, null, 0, TEN)), "scale-out-of-range", "rating");
        refused(accepted().when(answer(7, YES, "Well\u0000", TEN)), "text-control-character", "line");
        accepted().when(answer(7, NOT_YET, "x".repeat(500), TEN)).expectSuccessfulHandlerExecution();
    }

    @Test
    void eachCheckInHasItsOwnAnswer() {
        Instant second = plan(30).dueAt();
        accepted(reminded(7, 1, DUE), answered(7, YES, TEN, LAPSES))
                .when(answer(30, NOT_YET, second))
                .expectEvents(selfReported(30, NOT_YET, second));
    }
}
