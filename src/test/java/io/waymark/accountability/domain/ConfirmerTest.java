package io.waymark.accountability.domain;

import static io.waymark.accountability.api.CheckInAnswer.YES;
import static io.waymark.accountability.domain.Samples.ACCEPTED;
import static io.waymark.accountability.domain.Samples.ADA;
import static io.waymark.accountability.domain.Samples.BEN;
import static io.waymark.accountability.domain.Samples.CLEO;
import static io.waymark.accountability.domain.Samples.DAN;
import static io.waymark.accountability.domain.Samples.ID;
import static io.waymark.accountability.domain.Samples.MADE;
import static io.waymark.accountability.domain.Samples.NOW;
import static io.waymark.accountability.domain.Samples.PLANNED;
import static io.waymark.accountability.domain.Samples.answer;
import static io.waymark.accountability.domain.Samples.at;
import static io.waymark.accountability.domain.Samples.fixture;
import static io.waymark.accountability.domain.Samples.refused;
import static io.waymark.accountability.domain.Samples.reminded;
import static io.waymark.accountability.domain.Samples.selfReported;
import static io.waymark.accountability.domain.Samples.wake;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.ChooseConfirmer;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.ConfirmerAsked;
import io.waymark.accountability.api.ConfirmerAssigned;
import io.waymark.accountability.api.ConfirmerDeclined;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.ConfirmerSilent;
import io.waymark.accountability.api.DeclineConfirming;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.ReleaseConfirmer;
import io.waymark.accountability.api.WorkingTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConfirmerTest {

    private static final Instant LATER = at("2026-03-04T12:00:00Z");
    private static final Instant DUE = at("2026-03-09T09:00:00Z");
    private static final ConfirmerDeclined DECLINED = new ConfirmerDeclined(ID, ADA, BEN, LATER);
    private static final ConfirmerSilent SILENT = new ConfirmerSilent(ID, ADA, BEN, MADE.answerBefore());
    /** Left on Wednesday: the second working day after it is Friday. */
    private static final Instant CHOOSE_BEFORE = at("2026-03-07T00:00:00Z");

    private static final ConfirmerLeft LEFT = new ConfirmerLeft(ID, ADA, BEN, CHOOSE_BEFORE, LATER);
    private static final ConfirmerAsked CLEO_ASKED =
            new ConfirmerAsked(ID, ADA, CLEO, at("2026-03-12T00:00:00Z"), LATER);

    @Test
    void whoIsAskedAcceptsOnceAndOnlyThey() {
        fixture().given(MADE).when(new AcceptConfirming(ID, BEN, NOW)).expectEvents(ACCEPTED);
        fixture()
                .given(MADE, ACCEPTED)
                .when(new AcceptConfirming(ID, BEN, LATER))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        refused(fixture().given(MADE).when(new AcceptConfirming(ID, CLEO, NOW)), "nothing-here");
        refused(fixture().given(MADE, DECLINED).when(new AcceptConfirming(ID, BEN, NOW)), "nothing-here");
        refused(
                fixture()
                        .given(MADE, new CommitmentClosed(ID, ADA, Outcome.DROPPED, "Moved", LATER))
                        .when(new AcceptConfirming(ID, BEN, LATER)),
                "commitment-closed");
    }

    @Test
    void afterADeclineThePersonChoosesAgainAndAnswersAreSelfReported() {
        fixture().given(MADE).when(new DeclineConfirming(ID, BEN, LATER)).expectEvents(DECLINED);
        refused(fixture().given(MADE).when(new DeclineConfirming(ID, ADA, LATER)), "nothing-here");
        fixture().given(MADE, PLANNED, DECLINED).when(answer(7, YES, DUE)).expectEvents(selfReported(7, YES, DUE));
        fixture()
                .given(MADE, DECLINED)
                .when(new ChooseConfirmer(ID, CLEO, LATER))
                .expectEvents(CLEO_ASKED);
        fixture()
                .given(MADE, DECLINED, CLEO_ASKED)
                .when(new AcceptConfirming(ID, CLEO, LATER))
                .expectEvents(new io.waymark.accountability.api.ConfirmerAccepted(ID, ADA, CLEO, LATER));
    }

    @Test
    void whoHasAcceptedMayGiveItUpLater() {
        fixture()
                .given(MADE, ACCEPTED, PLANNED)
                .when(new DeclineConfirming(ID, BEN, LATER))
                .expectEvents(DECLINED);
    }

    @Test
    void whoHasNotAnsweredAtTheEndOfTheFifthWorkingDayIsSilent() {
        Instant before = MADE.answerBefore();
        fixture().given(MADE).when(wake(before.minusSeconds(1))).expectNoEvents();
        fixture()
                .given(MADE)
                .when(new AcceptConfirming(ID, BEN, before.minusSeconds(1)))
                .expectSuccessfulHandlerExecution();
        fixture().given(MADE).when(wake(before)).expectEvents(SILENT).expectResultMessagePayload(null);
        fixture().given(MADE, SILENT).when(wake(before)).expectNoEvents();
        fixture().given(MADE, ACCEPTED).when(wake(before)).expectNoEvents();
        refused(fixture().given(MADE, SILENT).when(new AcceptConfirming(ID, BEN, before)), "nothing-here");
    }

    /** Cleo is away on the first two of them. */
    @Test
    void theFiveWorkingDaysAreThoseOfTheOneWhoIsAsked() {
        WorkingTime away = new WorkingTime(
                Samples.LONDON,
                WorkingTime.MONDAY_TO_FRIDAY,
                Set.of(),
                List.of(new Absence(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 6))));
        fixture(new Ports().works(CLEO, away))
                .given(MADE, SILENT)
                .when(new ChooseConfirmer(ID, CLEO, LATER))
                .expectEvents(new ConfirmerAsked(ID, ADA, CLEO, at("2026-03-14T00:00:00Z"), LATER));
    }

    @Test
    @Tag("scenario-03")
    void onlyAnActiveColleagueIsChosenAndNeverOneself() {
        refused(
                fixture().given(MADE, DECLINED).when(new ChooseConfirmer(ID, ADA, LATER)),
                "confirmer-oneself",
                "confirmer");
        refused(
                fixture(new Ports().left(CLEO)).given(MADE, DECLINED).when(new ChooseConfirmer(ID, CLEO, LATER)),
                "confirmer-unknown",
                "confirmer");
        refused(
                fixture()
                        .given(MADE, new CommitmentClosed(ID, ADA, Outcome.DROPPED, "Moved", LATER))
                        .when(new ChooseConfirmer(ID, CLEO, LATER)),
                "commitment-closed");
    }

    @Test
    void choosingTheSameOneAgainAsksNobody() {
        fixture().given(MADE).when(new ChooseConfirmer(ID, BEN, LATER)).expectNoEvents();
        fixture()
                .given(MADE, ACCEPTED)
                .when(new ChooseConfirmer(ID, BEN, LATER))
                .expectNoEvents();
        fixture()
                .given(MADE, ACCEPTED)
                .when(new ChooseConfirmer(ID, CLEO, LATER))
                .expectEvents(CLEO_ASKED);
    }

    @Test
    @Tag("scenario-24")
    void whenAConfirmerLeavesThePersonIsAskedToChooseWithinTwoWorkingDays() {
        fixture()
                .given(MADE, ACCEPTED)
                .when(new ReleaseConfirmer(ID, BEN, LATER))
                .expectEvents(LEFT);
        fixture().given(MADE).when(new ReleaseConfirmer(ID, BEN, LATER)).expectEvents(LEFT);
        fixture()
                .given(MADE, ACCEPTED, LEFT)
                .when(new ReleaseConfirmer(ID, BEN, LATER))
                .expectNoEvents();
        fixture()
                .given(MADE, ACCEPTED)
                .when(new ReleaseConfirmer(ID, CLEO, LATER))
                .expectNoEvents();
        fixture()
                .given(MADE, ACCEPTED, new CommitmentClosed(ID, ADA, Outcome.DROPPED, "Moved", LATER))
                .when(new ReleaseConfirmer(ID, BEN, LATER))
                .expectNoEvents();
    }

    @Test
    @Tag("scenario-24")
    void afterTwoWorkingDaysItIsTheManagerOrTheirManager() {
        Ports ports = new Ports().reports(ADA, CLEO).reports(CLEO, DAN);
        fixture(ports)
                .given(MADE, ACCEPTED, LEFT)
                .when(wake(CHOOSE_BEFORE.minusSeconds(1)))
                .expectNoEvents()
                .expectResultMessagePayload(CHOOSE_BEFORE);
        fixture(ports)
                .given(MADE, ACCEPTED, LEFT)
                .when(wake(CHOOSE_BEFORE))
                .expectEvents(new ConfirmerAssigned(ID, ADA, CLEO, CHOOSE_BEFORE));
        fixture(new Ports().reports(ADA, CLEO).reports(CLEO, DAN).left(CLEO))
                .given(MADE, ACCEPTED, LEFT)
                .when(wake(CHOOSE_BEFORE))
                .expectEvents(new ConfirmerAssigned(ID, ADA, DAN, CHOOSE_BEFORE));
    }

    @Test
    @Tag("scenario-24")
    void aManagerInTheirPlaceNeedsNotAccept() {
        fixture()
                .given(MADE, ACCEPTED, PLANNED, LEFT, new ConfirmerAssigned(ID, ADA, CLEO, CHOOSE_BEFORE))
                .when(answer(7, YES, DUE))
                .expectEvents(new io.waymark.accountability.api.CheckInAnswered(
                        ID,
                        ADA,
                        7,
                        YES,
                        null,
                        io.waymark.accountability.api.LineFor.CONFIRMER_AND_MANAGER,
                        null,
                        false,
                        CLEO,
                        at("2026-03-17T00:00:00Z"),
                        DUE));
    }

    @Test
    void whoHasChosenMeanwhileGetsNoManager() {
        fixture(new Ports().reports(ADA, DAN))
                .given(MADE, ACCEPTED, LEFT, CLEO_ASKED)
                .when(wake(CHOOSE_BEFORE))
                .expectNoEvents();
    }

    /** Nobody above: the person is still free to choose, and a manager who comes later is found the next time. */
    @Test
    void withoutAManagerNobodyTakesThePlaceUntilThereIsOne() {
        fixture()
                .given(MADE, PLANNED, LEFT)
                .when(wake(CHOOSE_BEFORE))
                .expectNoEvents()
                .expectResultMessagePayload(DUE);
        fixture(new Ports().reports(ADA, CLEO))
                .given(MADE, PLANNED, LEFT)
                .when(wake(DUE))
                .expectEvents(new ConfirmerAssigned(ID, ADA, CLEO, DUE), reminded(7, 1, DUE));
        fixture()
                .given(MADE, PLANNED, LEFT)
                .when(new ChooseConfirmer(ID, CLEO, LATER))
                .expectEvents(CLEO_ASKED);
    }
}
