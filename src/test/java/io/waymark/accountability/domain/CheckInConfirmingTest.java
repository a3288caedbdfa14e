package io.waymark.accountability.domain;

import static io.waymark.accountability.api.CheckInAnswer.NOT_YET;
import static io.waymark.accountability.api.CheckInAnswer.PARTLY;
import static io.waymark.accountability.api.CheckInAnswer.YES;
import static io.waymark.accountability.domain.Samples.ACCEPTED;
import static io.waymark.accountability.domain.Samples.ADA;
import static io.waymark.accountability.domain.Samples.BEN;
import static io.waymark.accountability.domain.Samples.CLEO;
import static io.waymark.accountability.domain.Samples.ID;
import static io.waymark.accountability.domain.Samples.MADE;
import static io.waymark.accountability.domain.Samples.PLANNED;
import static io.waymark.accountability.domain.Samples.answered;
import static io.waymark.accountability.domain.Samples.at;
import static io.waymark.accountability.domain.Samples.fixture;
import static io.waymark.accountability.domain.Samples.planned;
import static io.waymark.accountability.domain.Samples.refused;
import static io.waymark.accountability.domain.Samples.selfReported;
import static io.waymark.accountability.domain.Samples.wake;

import io.waymark.accountability.api.AskAboutCheckIn;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInNotSeen;
import io.waymark.accountability.api.CheckInQuestioned;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.api.ConfirmationLapsed;
import io.waymark.accountability.api.ConfirmerAsked;
import io.waymark.accountability.api.ConfirmerAssigned;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.LineFor;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CheckInConfirmingTest {

    private static final Instant TEN = at("2026-03-09T10:00:00Z");
    private static final Instant LATER = at("2026-03-10T12:00:00Z");
    private static final Instant LAPSES = at("2026-03-17T00:00:00Z");
    private static final CheckInConfirmed SEEN = new CheckInConfirmed(ID, ADA, 7, YES, BEN, null, LATER);
    private static final CheckInNotSeen NOT_SEEN = new CheckInNotSeen(ID, ADA, 7, BEN, "Not with me", LATER);

    private static TestExecutor<Commitment> accepted(Object... more) {
        return fixture().given(MADE, ACCEPTED, PLANNED).andGiven(more);
    }

    private static TestExecutor<Commitment> answeredYes(Object... more) {
        return accepted(answered(7, YES, TEN, LAPSES)).andGiven(more);
    }

    private static ConfirmCheckIn confirm(PersonId who, boolean seen, Instant at) {
        return new ConfirmCheckIn(ID, 7, who, seen, null, at);
    }

    @Test
    void aConfirmerSaysWhatTheySaw() {
        answeredYes().when(confirm(BEN, true, LATER)).expectEvents(SEEN);
        answeredYes()
                .when(new ConfirmCheckIn(ID, 7, BEN, false, " Not with me ", LATER))
                .expectEvents(NOT_SEEN);
    }

    /** It is the answer of that time that was confirmed. */
    @Test
    void whatIsConfirmedIsTheAnswerAsItStands() {
        answeredYes(new CheckInCorrected(
                        ID, ADA, 7, PARTLY, null, LineFor.CONFIRMER_AND_MANAGER, null, BEN, LAPSES, TEN))
                .when(confirm(BEN, true, LATER))
                .expectEvents(new CheckInConfirmed(ID, ADA, 7, PARTLY, BEN, null, LATER));
    }

    @Test
    @Tag("scenario-22")
    void beforeThereIsAnAnswerThereIsNothingToConfirm() {
        refused(accepted().when(confirm(BEN, true, LATER)), "nothing-to-confirm");
        refused(accepted().when(new ConfirmCheckIn(ID, 8, BEN, true, null, LATER)), "check-in-unknown");
        refused(fixture().given(MADE, ACCEPTED).when(confirm(BEN, true, LATER)), "check-in-unknown");
    }

    @Test
    @Tag("scenario-22")
    void nobodyElseConfirms() {
        refused(answeredYes().when(confirm(CLEO, true, LATER)), "nothing-here");
        refused(answeredYes().when(confirm(ADA, true, LATER)), "nothing-here");
        refused(answeredYes().when(new AskAboutCheckIn(ID, 7, CLEO, "When?", LATER)), "nothing-here");
    }

    @Test
    void whatIsSelfReportedIsNotConfirmedAfterwards() {
        refused(accepted(selfReported(7, YES, TEN)).when(confirm(BEN, true, LATER)), "nothing-to-confirm");
        refused(accepted(selfReported(7, NOT_YET, TEN)).when(confirm(BEN, false, LATER)), "nothing-to-confirm");
    }

    @Test
    void whoHasNotAcceptedConfirmsNothing() {
        refused(
                answeredYes(new ConfirmerAsked(ID, ADA, CLEO, LAPSES, LATER)).when(confirm(CLEO, true, LATER)),
                "confirming-not-accepted");
        refused(
                answeredYes(new ConfirmerAsked(ID, ADA, CLEO, LAPSES, LATER))
                        .when(new AskAboutCheckIn(ID, 7, CLEO, "When?", LATER)),
                "confirming-not-accepted");
    }

    @Test
    void theSameTwiceIsOnce() {
        answeredYes(SEEN).when(confirm(BEN, true, LATER)).expectNoEvents().expectSuccessfulHandlerExecution();
        answeredYes(NOT_SEEN).when(confirm(BEN, false, LATER)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    @Tag("scenario-23")
    void notSeenYetMayBecomeSeenAndSeenStands() {
        answeredYes(NOT_SEEN).when(confirm(BEN, true, LATER)).expectEvents(SEEN);
        refused(answeredYes(SEEN).when(confirm(BEN, false, LATER)), "check-in-confirmed");
        refused(answeredYes(NOT_SEEN, SEEN).when(confirm(BEN, false, LATER)), "check-in-confirmed");
    }

    /** An open dispute takes no time to end: it never lapses. */
    @Test
    @Tag("scenario-23")
    void whatWasNotSeenDoesNotLapse() {
        answeredYes(NOT_SEEN).when(wake(LAPSES)).expectNoEvents();
        answeredYes(NOT_SEEN)
                .when(confirm(BEN, true, at("2026-03-30T12:00:00Z")))
                .expectEvents(new CheckInConfirmed(ID, ADA, 7, YES, BEN, null, at("2026-03-30T12:00:00Z")));
    }

    @Test
    void aConfirmationLapsesAfterFiveWorkingDaysToTheSecond() {
        Instant last = LAPSES.minusSeconds(1);
        answeredYes().when(wake(last)).expectNoEvents().expectResultMessagePayload(LAPSES);
        answeredYes()
                .when(confirm(BEN, true, last))
                .expectEvents(new CheckInConfirmed(ID, ADA, 7, YES, BEN, null, last));
        answeredYes().when(wake(LAPSES)).expectEvents(new ConfirmationLapsed(ID, ADA, 7, BEN, LAPSES));
    }

    @Test
    void afterThatItIsTooLateEvenIfNobodyHasNotedItYet() {
        refused(answeredYes().when(confirm(BEN, true, LAPSES)), "confirmation-lapsed");
        refused(
                answeredYes(new ConfirmationLapsed(ID, ADA, 7, BEN, LAPSES)).when(confirm(BEN, true, LAPSES)),
                "confirmation-lapsed");
    }

    @Test
    void whatLapsesNamesWhoWasAskedAlsoWhenNobodyConfirmsToday() {
        answeredYes(new ConfirmerLeft(ID, ADA, BEN, at("2026-04-01T00:00:00Z"), LATER))
                .when(wake(LAPSES))
                .expectEvents(new ConfirmationLapsed(ID, ADA, 7, BEN, LAPSES));
    }

    @Test
    @Tag("scenario-24")
    void whoTakesThePlaceConfirmsWhatIsOpenAndEarlierConfirmationsStand() {
        ConfirmerLeft left = new ConfirmerLeft(ID, ADA, BEN, LAPSES, LATER);
        ConfirmerAssigned cleo = new ConfirmerAssigned(ID, ADA, CLEO, LATER);
        answeredYes(left, cleo)
                .when(confirm(CLEO, true, LATER))
                .expectEvents(new CheckInConfirmed(ID, ADA, 7, YES, CLEO, null, LATER));
        answeredYes(SEEN, left, cleo).when(confirm(CLEO, true, LATER)).expectNoEvents();
        refused(answeredYes(SEEN, left, cleo).when(confirm(CLEO, false, LATER)), "check-in-confirmed");
        refused(answeredYes(left, cleo).when(confirm(BEN, true, LATER)), "nothing-here");
    }

    @Test
    void aConfirmerMayAskBeforeTheySay() {
        AskAboutCheckIn ask = new AskAboutCheckIn(ID, 7, BEN, " In which meeting? ", LATER);
        answeredYes().when(ask).expectEvents(new CheckInQuestioned(ID, ADA, 7, BEN, "In which meeting?", LATER));
        answeredYes(new CheckInQuestioned(ID, ADA, 7, BEN, "In which meeting?", LATER))
                .when(confirm(BEN, true, LATER))
                .expectEvents(SEEN);
        answeredYes(NOT_SEEN)
                .when(ask)
                .expectEvents(new CheckInQuestioned(ID, ADA, 7, BEN, "In which meeting?", LATER));
        refused(answeredYes(SEEN).when(ask), "check-in-confirmed");
        refused(accepted().when(ask), "nothing-to-confirm");
        refused(answeredYes().when(new AskAboutCheckIn(ID, 7, BEN, " ", LATER)), "question-missing", "question");
    }

    @Test
    void theLastConfirmationClosesTheCommitment() {
        Object[] before = {MADE, ACCEPTED, planned(WorkingTime.in(Samples.LONDON), List.of(7))};
        fixture()
                .given(before)
                .andGiven(answered(7, YES, TEN, LAPSES))
                .when(confirm(BEN, true, LATER))
                .expectEvents(SEEN, new CommitmentClosed(ID, ADA, Outcome.KEPT, null, LATER));
        fixture()
                .given(before)
                .andGiven(answered(7, PARTLY, TEN, LAPSES))
                .when(wake(LAPSES))
                .expectEvents(
                        new ConfirmationLapsed(ID, ADA, 7, BEN, LAPSES),
                        new CommitmentClosed(ID, ADA, Outcome.LAPSED, null, LAPSES))
                .expectResultMessagePayload(null);
    }

    @Test
    void whatIsToBeConfirmedLapsesAlsoAfterTheEnd() {
        CommitmentClosed closed = new CommitmentClosed(ID, ADA, Outcome.DROPPED, "Moved", LATER);
        answeredYes(closed).when(wake(LATER)).expectNoEvents().expectResultMessagePayload(LAPSES);
        answeredYes(closed).when(wake(LAPSES)).expectEvents(new ConfirmationLapsed(ID, ADA, 7, BEN, LAPSES));
        answeredYes(closed).when(confirm(BEN, true, LATER)).expectEvents(SEEN);
    }
}
