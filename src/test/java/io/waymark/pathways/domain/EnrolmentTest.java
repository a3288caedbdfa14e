package io.waymark.pathways.domain;

import static io.waymark.pathways.domain.Samples.NOW;
import static io.waymark.pathways.domain.Samples.PATHWAY;
import static io.waymark.pathways.domain.Samples.atLeast;
import static io.waymark.pathways.domain.Samples.pathway;
import static io.waymark.pathways.domain.Samples.quiz;
import static io.waymark.pathways.domain.Samples.read;
import static io.waymark.pathways.domain.Samples.reflect;
import static io.waymark.pathways.domain.Samples.show;
import static io.waymark.pathways.domain.Samples.stage;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CommitmentAsked;
import io.waymark.pathways.api.CommitmentsMade;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.EnrolmentWithdrawn;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.pathways.api.QuizAttempted;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.StageCompleted;
import io.waymark.pathways.api.StepCompleted;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.StepResult;
import io.waymark.pathways.api.WithdrawEnrolment;
import io.waymark.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final PersonId ADA = new PersonId("p-1");
    private static final EnrolmentId ID = EnrolmentId.of(ADA, PATHWAY);
    private static final EnrolmentStarted START = started(Route.of(pathway(
            stage("a", null, read("a1")),
            stage("b", null, reflect("b1")),
            stage("c", null, show("c1")),
            stage("d", atLeast(2, "a", "b", "c"), quiz("d1", 2)))));

    private final Set<EnrolmentId> committed = new HashSet<>();
    private final AggregateTestFixture<Enrolment> fixture = new AggregateTestFixture<>(Enrolment.class);

    EnrolmentTest() {
        knowing(fixture);
    }

    private AggregateTestFixture<Enrolment> knowing(AggregateTestFixture<Enrolment> other) {
        other.registerInjectableResource((CommitmentsMade) (learner, enrolment) -> committed.contains(enrolment));
        return other;
    }

    private static EnrolmentStarted started(Route route) {
        return new EnrolmentStarted(ID, ADA, PATHWAY, 1, "Small", route, NOW);
    }

    private static CompleteStep complete(String step, Answer answer, Instant at) {
        return new CompleteStep(ID, new StepId(step), answer, at);
    }

    private static StepCompleted done(String step) {
        return new StepCompleted(ID, ADA, PATHWAY, new StepId(step), NOW);
    }

    private static Answer.Choices choose(int attempt, String option) {
        return new Answer.Choices(attempt, Map.of("q", Set.of(option)));
    }

    private static void refused(ResultValidator<Enrolment> result, String code) {
        result.expectNoEvents()
                .expectException(org.hamcrest.Matchers.hasToString(org.hamcrest.Matchers.containsString(code)));
    }

    @Test
    void completingTheOnlyStepOfAStageCompletesTheStageAndNamesTheEvent() {
        fixture.given(START)
                .when(complete("a1", new Answer.Seen(), NOW))
                .expectResultMessagePayload(new StepResult(true, null, null))
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.payloadsMatching(
                        org.axonframework.test.matchers.Matchers.sequenceOf(
                                org.axonframework.test.matchers.Matchers.equalTo(done("a1")),
                                org.hamcrest.Matchers.instanceOf(StageCompleted.class))))
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.predicate(events -> {
                    EventMessage<?> step = (EventMessage<?>) events.getFirst();
                    StageCompleted stage = (StageCompleted) ((EventMessage<?>) events.getLast()).getPayload();
                    return stage.steps().getFirst().event().equals(step.getIdentifier());
                }));
    }

    @Test
    @Tag("scenario-31")
    void completingAStepTwiceIsTheSameAsOnce() {
        fixture.given(START, done("a1"))
                .when(complete("a1", new Answer.Seen(), NOW))
                .expectNoEvents()
                .expectResultMessagePayload(new StepResult(true, null, null));
    }

    @Test
    @Tag("scenario-08")
    void aGateOfTwoOfThreeOpensAfterAnyTwo() {
        for (List<String> two : List.of(List.of("a1", "b1"), List.of("a1", "c1"), List.of("b1", "c1"))) {
            refused(
                    knowing(new AggregateTestFixture<>(Enrolment.class))
                            .given(START, done(two.getFirst()))
                            .when(complete("d1", choose(1, "a"), NOW)),
                    "step-locked");
            knowing(new AggregateTestFixture<>(Enrolment.class))
                    .given(START, done(two.getFirst()), done(two.getLast()))
                    .when(complete("d1", choose(1, "a"), NOW))
                    .expectSuccessfulHandlerExecution()
                    .expectResultMessagePayload(new StepResult(true, 1, 1));
        }
    }

    @Test
    void thePathwayIsCompleteWithoutTheThirdLane() {
        fixture.given(START, done("a1"), done("b1"))
                .when(complete("d1", choose(1, "a"), NOW))
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.predicate(
                        events -> ((EventMessage<?>) events.getLast()).getPayload() instanceof PathwayCompleted end
                                && end.steps().size() == 3));
    }

    @Test
    void whatIsMissingOrTooLongIsRefusedAtItsField() {
        refused(fixture.given(START).when(complete("b1", new Answer.Reflection("  "), NOW)), "text-missing");
        refused(
                fixture.given(START).when(complete("b1", new Answer.Reflection("x".repeat(101)), NOW)),
                "text-too-long [101, 100]");
        refused(
                fixture.given(START)
                        .when(complete("c1", new Answer.Evidence(EvidenceKind.LINK, "javascript:alert(1)", null), NOW)),
                "link-not-web");
        refused(
                fixture.given(START).when(complete("c1", new Answer.Evidence(EvidenceKind.FILE, "a.pdf", null), NOW)),
                "evidence-kind");
        refused(fixture.given(START).when(complete("c1", new Answer.Seen(), NOW)), "answer-kind-wrong");
        refused(fixture.given(START).when(complete("z9", new Answer.Seen(), NOW)), "step-unknown");
    }

    @Test
    void aWrongTryIsRecordedAndTheSameTryTwiceCountsOnce() {
        QuizAttempted wrong = new QuizAttempted(ID, ADA, new StepId("d1"), 1, "q=b", 0, 1, false, NOW);
        fixture.given(START, done("a1"), done("b1"))
                .when(complete("d1", choose(1, "b"), NOW))
                .expectEvents(wrong)
                .expectResultMessagePayload(new StepResult(false, 0, 1));
        fixture.given(START, done("a1"), done("b1"), wrong)
                .when(complete("d1", choose(1, "b"), NOW))
                .expectNoEvents()
                .expectResultMessagePayload(new StepResult(false, 0, 1));
        refused(
                fixture.given(START, done("a1"), done("b1"), wrong).when(complete("d1", choose(1, "a"), NOW)),
                "attempt-taken");
    }

    @Test
    void afterTheTriesOfADayThereIsARest() {
        QuizAttempted first = new QuizAttempted(ID, ADA, new StepId("d1"), 1, "q=b", 0, 1, false, NOW);
        QuizAttempted second = new QuizAttempted(ID, ADA, new StepId("d1"), 2, "q=b", 0, 1, false, NOW);
        refused(
                fixture.given(START, done("a1"), done("b1"), first, second)
                        .when(complete("d1", choose(3, "a"), NOW.plus(Duration.ofHours(23)))),
                "quiz-rest");
        fixture.given(START, done("a1"), done("b1"), first, second)
                .when(complete("d1", choose(3, "a"), NOW.plus(Duration.ofHours(24))))
                .expectResultMessagePayload(new StepResult(true, 1, 1));
    }

    @Test
    void leavingTwiceIsOnceAndNothingIsCompletedAfterIt() {
        EnrolmentWithdrawn left = new EnrolmentWithdrawn(ID, ADA, PATHWAY, NOW);
        fixture.given(START).when(new WithdrawEnrolment(ID, NOW)).expectEvents(left);
        fixture.given(START, left).when(new WithdrawEnrolment(ID, NOW)).expectNoEvents();
        refused(fixture.given(START, left).when(complete("a1", new Answer.Seen(), NOW)), "not-enrolled");
    }

    @Test
    void progressCountsWhatIsNeeded() {
        var progress = START.route().progress(Set.of(new StepId("a1")));
        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.needed()).isEqualTo(3);
        assertThat(progress.extra()).isEqualTo(1);
    }

    private static final EnrolmentStarted ASKED =
            started(new Route(Route.of(pathway(stage("a", null, read("a1")))).stages(), CommitmentAsked.BY_DEFAULT));

    @Test
    @Tag("scenario-01")
    void finishingIsRefusedWithoutACommitment() {
        refused(fixture.given(ASKED, done("a1")).when(new FinishPathway(ID, NOW)), "commitment-first");
    }

    @Test
    @Tag("scenario-01")
    void theLastStepAloneDoesNotFinish() {
        fixture.given(ASKED)
                .when(complete("a1", new Answer.Seen(), NOW))
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.predicate(events -> events.stream()
                        .noneMatch(event -> ((EventMessage<?>) event).getPayload() instanceof PathwayCompleted)));
    }

    @Test
    void withACommitmentMadeItFinishesOnce() {
        committed.add(ID);
        fixture.given(ASKED, done("a1"))
                .when(new FinishPathway(ID, NOW))
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.payloadsMatching(
                        org.axonframework.test.matchers.Matchers.sequenceOf(
                                org.hamcrest.Matchers.instanceOf(PathwayCompleted.class))));
        fixture.given(ASKED, done("a1"), new PathwayCompleted(ID, ADA, PATHWAY, 1, "Small", List.of(), NOW))
                .when(new FinishPathway(ID, NOW))
                .expectNoEvents();
    }

    @Test
    void aCommitmentMadeEarlyLetsTheLastStepFinish() {
        committed.add(ID);
        fixture.given(ASKED)
                .when(complete("a1", new Answer.Seen(), NOW))
                .expectEventsMatching(org.axonframework.test.matchers.Matchers.predicate(events -> events.stream()
                        .anyMatch(event -> ((EventMessage<?>) event).getPayload() instanceof PathwayCompleted)));
    }

    @Test
    void stepsLeftAreSaid() {
        committed.add(ID);
        refused(fixture.given(ASKED).when(new FinishPathway(ID, NOW)), "steps-left");
    }
}
