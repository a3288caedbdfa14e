package io.waymark.pathways.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.AnswerRule;
import io.waymark.pathways.api.Chosen;
import io.waymark.pathways.api.CommitmentsMade;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.CompletedStep;
import io.waymark.pathways.api.EnrolInPathway;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.EnrolmentWithdrawn;
import io.waymark.pathways.api.EvidenceGiven;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.pathways.api.QuizAttempted;
import io.waymark.pathways.api.ReflectionWritten;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.StageCompleted;
import io.waymark.pathways.api.StageId;
import io.waymark.pathways.api.StepCompleted;
import io.waymark.pathways.api.StepId;
import io.waymark.pathways.api.StepResult;
import io.waymark.pathways.api.WithdrawEnrolment;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One person's way through one version of a pathway. */
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents", snapshotFilter = "ofTheSameShape")
class Enrolment {

    private enum Status {
        ACTIVE,
        COMPLETED,
        WITHDRAWN
    }

    @AggregateIdentifier
    private @Nullable EnrolmentId id;

    private @Nullable EnrolmentStarted start;
    private @Nullable Status status;
    private Map<StepId, CompletedStep> done = new LinkedHashMap<>();
    private Set<StageId> stagesDone = new HashSet<>();
    private Map<StepId, QuizTries> tries = new HashMap<>();

    Enrolment() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void enrol(EnrolInPathway command, PublishedPathways pathways) {
        if (status == Status.ACTIVE) {
            throw Rejection.conflict("already-enrolled");
        }
        if (status == Status.COMPLETED) {
            throw Rejection.conflict("already-completed");
        }
        if (!command.enrolment().equals(EnrolmentId.of(command.person(), command.pathway()))) {
            throw Rejection.nothingHere();
        }
        Pathway.Published newest = pathways.newest(command.pathway());
        apply(new EnrolmentStarted(
                command.enrolment(),
                command.person(),
                command.pathway(),
                newest.version(),
                newest.content().title(),
                Route.of(newest.content()),
                command.at()));
    }

    @CommandHandler
    StepResult complete(CompleteStep command, CommitmentsMade commitments) {
        Route.Stop stop = started().route().stop(command.step()).orElseThrow(() -> Rejection.conflict("step-unknown"));
        if (done.containsKey(stop.id())) {
            return result(stop);
        }
        if (status == Status.WITHDRAWN) {
            throw Rejection.conflict("not-enrolled");
        }
        Route.Leg leg = started().route().stageOf(stop.id()).orElseThrow();
        if (!started().route().isOpen(leg, done.keySet())) {
            throw Rejection.conflict("step-locked", leg.title());
        }
        boolean complete = record(command, stop);
        if (complete) {
            apply(new StepCompleted(
                    command.enrolment(), started().learner(), started().pathway(), stop.id(), command.at()));
            settle(leg, commitments, command.at());
        }
        return result(stop);
    }

    @CommandHandler
    void finish(FinishPathway command, CommitmentsMade commitments) {
        if (status == Status.WITHDRAWN) {
            throw Rejection.conflict("not-enrolled");
        }
        if (!started().route().progress(done.keySet()).isComplete()) {
            throw Rejection.conflict("steps-left");
        }
        if (status == Status.ACTIVE && !isCommitted(commitments)) {
            throw Rejection.conflict("commitment-first");
        }
        completeIfDone(commitments, command.at());
    }

    @CommandHandler
    void withdraw(WithdrawEnrolment command) {
        if (status == Status.COMPLETED) {
            throw Rejection.conflict("already-completed");
        }
        if (status == Status.ACTIVE) {
            apply(new EnrolmentWithdrawn(
                    command.enrolment(), started().learner(), started().pathway(), command.at()));
        }
    }

    /** Records what was given; says whether it completes the step. */
    private boolean record(CompleteStep command, Route.Stop stop) {
        EnrolmentStarted from = started();
        switch (stop.rule()) {
            case AnswerRule.Look look
            when command.answer() instanceof Answer.Seen -> {
                return true;
            }
            case AnswerRule.Write rule
            when command.answer() instanceof Answer.Reflection answer -> {
                AnswerCheck.require(answer, rule);
                apply(new ReflectionWritten(
                        from.enrolment(),
                        from.learner(),
                        stop.id(),
                        answer.text().strip(),
                        command.at()));
                return true;
            }
            case AnswerRule.Show rule
            when command.answer() instanceof Answer.Evidence answer -> {
                AnswerCheck.require(answer, rule, from.enrolment());
                apply(new EvidenceGiven(
                        from.enrolment(),
                        from.learner(),
                        stop.id(),
                        answer.kind(),
                        answer.content().strip(),
                        answer.upload(),
                        command.at()));
                return true;
            }
            case AnswerRule.Pass rule
            when command.answer() instanceof Answer.Choices answer -> {
                return attempt(answer, rule, stop.id(), command.at());
            }
            default -> throw AnswerCheck.wrongKind();
        }
    }

    private boolean attempt(Answer.Choices answer, AnswerRule.Pass rule, StepId step, Instant at) {
        AnswerCheck.require(answer, rule);
        QuizTries had = tries.getOrDefault(step, QuizTries.NONE);
        String chosen = Chosen.write(answer.chosen());
        Optional<QuizAttempted> same = had.attempt(answer.attempt());
        if (same.isPresent() && same.get().chosen().equals(chosen)) {
            return false;
        }
        if (answer.attempt() != had.next()) {
            throw Rejection.conflict("attempt-taken", had.next());
        }
        Integer most = rule.tries();
        if (most != null) {
            had.restUntil(most, at).ifPresent(until -> {
                throw Rejection.conflict("quiz-rest", most, until);
            });
        }
        int right = rule.right(answer.chosen());
        boolean passed = right >= rule.passMark();
        apply(new QuizAttempted(
                started().enrolment(),
                started().learner(),
                step,
                answer.attempt(),
                chosen,
                right,
                rule.key().size(),
                passed,
                at));
        return passed;
    }

    private void settle(Route.Leg leg, CommitmentsMade commitments, Instant at) {
        EnrolmentStarted from = started();
        if (leg.isComplete(done.keySet()) && !stagesDone.contains(leg.id())) {
            List<CompletedStep> steps = leg.steps().stream()
                    .flatMap(stop -> Optional.ofNullable(done.get(stop.id())).stream())
                    .toList();
            apply(new StageCompleted(
                    from.enrolment(), from.learner(), from.pathway(), leg.id(), leg.title(), steps, at));
        }
        completeIfDone(commitments, at);
    }

    private boolean isCommitted(CommitmentsMade commitments) {
        return started().route().commitment() == null
                || commitments.any(started().learner(), started().enrolment());
    }

    private void completeIfDone(CommitmentsMade commitments, Instant at) {
        EnrolmentStarted from = started();
        if (status == Status.ACTIVE && from.route().progress(done.keySet()).isComplete() && isCommitted(commitments)) {
            apply(new PathwayCompleted(
                    from.enrolment(),
                    from.learner(),
                    from.pathway(),
                    from.version(),
                    from.title(),
                    List.copyOf(done.values()),
                    at));
        }
    }

    private StepResult result(Route.Stop stop) {
        boolean complete = done.containsKey(stop.id());
        QuizTries had = tries.get(stop.id());
        return had == null
                ? new StepResult(complete, null, null)
                : had.last()
                        .map(last -> new StepResult(complete, last.right(), last.questions()))
                        .orElseGet(() -> new StepResult(complete, null, null));
    }

    private EnrolmentStarted started() {
        return Objects.requireNonNull(start);
    }

    @EventSourcingHandler
    void on(EnrolmentStarted event) {
        id = event.enrolment();
        start = event;
        status = Status.ACTIVE;
        done.clear();
        stagesDone.clear();
        tries.clear();
    }

    @EventSourcingHandler
    void on(QuizAttempted event) {
        tries.put(event.step(), tries.getOrDefault(event.step(), QuizTries.NONE).with(event));
    }

    @EventSourcingHandler
    void on(StepCompleted event, @MessageIdentifier String message) {
        String title = started().route().stop(event.step()).orElseThrow().title();
        done.put(event.step(), new CompletedStep(event.step(), title, message, event.at()));
    }

    @EventSourcingHandler
    void on(StageCompleted event) {
        stagesDone.add(event.stage());
    }

    @EventSourcingHandler
    void on(PathwayCompleted event) {
        status = Status.COMPLETED;
    }

    @EventSourcingHandler
    void on(EnrolmentWithdrawn event) {
        status = Status.WITHDRAWN;
    }
}
