package io.waymark.accountability.domain;

import static io.waymark.accountability.domain.Samples.ADA;
import static io.waymark.accountability.domain.Samples.BEN;
import static io.waymark.accountability.domain.Samples.ID;
import static io.waymark.accountability.domain.Samples.LONDON;
import static io.waymark.accountability.domain.Samples.MADE;
import static io.waymark.accountability.domain.Samples.NOW;
import static io.waymark.accountability.domain.Samples.ORIGIN;
import static io.waymark.accountability.domain.Samples.WORDING;
import static io.waymark.accountability.domain.Samples.at;
import static io.waymark.accountability.domain.Samples.fixture;
import static io.waymark.accountability.domain.Samples.refused;
import static io.waymark.accountability.domain.Samples.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.CloseCommitment;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.Wording;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CommitmentDeskTest {

    private static MakeCommitment make(
            String form, Wording wording, String behaviour, @Nullable Integer baseline, @Nullable PersonId confirmer) {
        return new MakeCommitment(ADA, form, ORIGIN.enrolment(), wording, behaviour, baseline, confirmer, NOW);
    }

    private static MakeCommitment make(String form) {
        return make(form, WORDING, "listening", 3, BEN);
    }

    private static MakeCommitment make(Wording wording) {
        return make("form-1", wording, "listening", 3, BEN);
    }

    private static ResultValidator<Commitment> when(MakeCommitment command) {
        return fixture(new Ports().way(way(ADA))).givenNoPriorActivity().when(command);
    }

    @Test
    void aCommitmentIsMadeAndNamed() {
        when(make("form-1")).expectEvents(MADE).expectResultMessagePayload(ID);
        when(make(new Wording(" " + WORDING.title() + " ", WORDING.when() + "\n", " " + WORDING.then())))
                .expectEvents(MADE);
    }

    @Test
    @Tag("scenario-03")
    void oneselfIsNoConfirmer() {
        refused(when(make("form-1", WORDING, "listening", 3, ADA)), "confirmer-oneself", "confirmer");
        refused(when(make("form-1", WORDING, "listening", 3, null)), "confirmer-missing", "confirmer");
        refused(
                fixture(new Ports().way(way(ADA)).left(BEN))
                        .givenNoPriorActivity()
                        .when(make("form-1")),
                "confirmer-unknown",
                "confirmer");
    }

    @Test
    @Tag("scenario-03")
    void withoutItsWhenOrItsThenItIsRefusedThere() {
        refused(when(make(new Wording("Ask", " ", "ask"))), "when-missing", "when");
        refused(when(make(new Wording("Ask", "somebody asks", ""))), "then-missing", "then");
        refused(when(make(new Wording("", "somebody asks", "ask"))), "title-missing", "title");
    }

    @Test
    @Tag("scenario-03")
    void allThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> new Bench(new Ports().way(way(ADA)))
                        .send(make("form-1", new Wording("x".repeat(61), "", ""), "flying", null, ADA)))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.problems())
                                .extracting(Problem::field)
                                .containsExactly("title", "when", "then", "baseline", "behaviour", "confirmer"));
    }

    @Test
    void lengthsAndScalesHaveTheirLimits() {
        when(make(new Wording("x".repeat(60), "x".repeat(300), "x".repeat(300))))
                .expectSuccessfulHandlerExecution();
        refused(when(make(new Wording("A", "x".repeat(301), "B"))), "text-too-long", "when");
        refused(when(make(new Wording("A", "B", "x".repeat(301)))), "text-too-long", "then");
        refused(when(make("form-1", WORDING, "listening", 0, BEN)), "scale-out-of-range", "baseline");
        refused(when(make("form-1", WORDING, "listening", 11, BEN)), "scale-out-of-range", "baseline");
        refused(when(make("form-1", WORDING, "listening", null, BEN)), "baseline-missing", "baseline");
        refused(when(make("form-1", WORDING, "flying", 3, BEN)), "behaviour-unknown", "behaviour");
    }

    @Test
    void whatNobodyTypesIsNoText() {
        refused(when(make(new Wording("A\u0007", "B", "C"))), "text-control-character", "title");
        refused(when(make(new Wording("A", "B\ud800", "C"))), "text-control-character", "when");
        when(make(new Wording("A", "B\nand B", "C \ud83d\ude00"))).expectSuccessfulHandlerExecution();
    }

    /** It lies in the store in the clear, so nobody's words may be in it. */
    @Test
    void aFormHasANameAndNoWords() {
        refused(when(make("")), "form-name", "form");
        refused(when(make("for my boss")), "form-name", "form");
        refused(when(make("x".repeat(65))), "form-name", "form");
    }

    @Test
    void onAnotherOnesWayThereIsNothing() {
        refused(fixture(new Ports().way(way(BEN))).givenNoPriorActivity().when(make("form-1")), "nothing-here");
        refused(
                when(new MakeCommitment(ADA, "form-1", new EnrolmentId("e-9"), WORDING, "listening", 3, BEN, NOW)),
                "nothing-here");
    }

    /** Ben is away for two of them. */
    @Test
    void theConfirmerHasFiveWorkingDaysOfTheirOwn() {
        WorkingTime away = new WorkingTime(
                LONDON,
                WorkingTime.MONDAY_TO_FRIDAY,
                Set.of(LocalDate.of(2026, 3, 3)),
                List.of(new Absence(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 4))));
        Bench bench = new Bench(new Ports().way(way(ADA)).works(BEN, away));
        CommitmentMade made =
                (CommitmentMade) bench.events(bench.send(make("form-1"))).getFirst();
        assertThat(made.answerBefore()).isEqualTo(at("2026-03-12T00:00:00Z"));
    }

    @Test
    void atMostThreeAreOpenAndAClosedOneFreesAPlace() {
        Bench bench = new Bench(new Ports().way(way(ADA)));
        CommitmentId first = bench.send(make("a"));
        bench.send(make("b"));
        bench.send(make("c"));
        assertThatThrownBy(() -> bench.send(make("d"))).hasMessage("too-many-open [3]");

        bench.send(new CloseCommitment(first, Outcome.KEPT, null, NOW));
        assertThat(bench.send(make("d"))).isEqualTo(CommitmentId.of(ADA, 4));
        assertThatThrownBy(() -> bench.send(make("e"))).hasMessage("too-many-open [3]");
    }

    /** Also when no place is left, and when it was closed meanwhile: a retry makes nothing. */
    @Test
    @Tag("scenario-04")
    void theSameFormTwiceMakesOne() {
        Bench bench = new Bench(new Ports().way(way(ADA)));
        CommitmentId first = bench.send(make("a"));
        assertThat(bench.send(make("a"))).isEqualTo(first);
        CommitmentId second = bench.send(make("b"));
        CommitmentId third = bench.send(make("c"));
        assertThat(List.of(first, second, third)).doesNotHaveDuplicates();
        assertThat(bench.send(make("b"))).isEqualTo(second);

        bench.send(new CloseCommitment(first, Outcome.LAPSED, null, NOW));
        assertThat(bench.send(make("a"))).isEqualTo(first);
        assertThat(bench.events(CommitmentId.of(ADA, 4))).isEmpty();
    }
}
