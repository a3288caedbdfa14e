package io.waymark.demo;

import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.CompleteStep;
import io.waymark.pathways.api.EnrolInPathway;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.Task;
import io.waymark.pathways.api.WithdrawEnrolment;
import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** What one person does on one pathway. The dice fall the same way each time: their seed is the journey itself. */
final class LearningScript {

    private static final long SEED = 20_260_105;
    private static final int FAILS_ONE_IN = 3;
    private static final int LONGEST_PAUSE_MINUTES = 8;

    private final Journey journey;
    private final ZoneId zone;
    private final TimeShift shift;
    private final Answers answers;
    private final EnrolmentId enrolment;
    private final Random dice;
    private final List<Deed> deeds = new ArrayList<>();

    LearningScript(Journey journey, ZoneId zone, TimeShift shift, Answers answers) {
        this.journey = journey;
        this.zone = zone;
        this.shift = shift;
        this.answers = answers;
        this.enrolment = EnrolmentId.of(journey.person(), journey.pathway());
        this.dice = new Random(SEED ^ enrolment.value().hashCode());
    }

    /** From setting out to the last step, in order of time. */
    List<Deed> deeds(PathwayContent content) {
        List<Step> steps = journey.outcome() == Journey.Outcome.COMPLETED
                ? Walk.whole(content, dice)
                : Walk.start(content, journey.steps());
        List<Integer> minutes = steps.stream().map(Step::minutes).toList();
        List<LocalDateTime> times = Pace.of(journey.started(), journey.ended(), minutes, dice);
        LocalDateTime setOut = times.getFirst().minusMinutes(minutes.getFirst());
        add(setOut, at -> new EnrolInPathway(enrolment, journey.pathway(), journey.person(), at));
        for (int i = 0; i < steps.size(); i++) {
            take(steps.get(i), times.get(i));
        }
        if (journey.outcome() == Journey.Outcome.WITHDRAWN) {
            add(times.getLast().plusMinutes(pause()), at -> new WithdrawEnrolment(enrolment, at));
        }
        return deeds;
    }

    private void take(Step step, LocalDateTime time) {
        int attempt = 1;
        if (step.task() instanceof Task.Quiz quiz && mayFail(quiz) && dice.nextInt(FAILS_ONE_IN) == 0) {
            complete(step, time.minusMinutes(step.minutes() / 2), answers.wrong(quiz));
            attempt++;
        }
        complete(step, time, answers.right(journey.pathway(), step, attempt, dice));
    }

    private static boolean mayFail(Task.Quiz quiz) {
        return quiz.tries() == null || quiz.tries() > 1;
    }

    private void complete(Step step, LocalDateTime time, Answer answer) {
        add(time, at -> new CompleteStep(enrolment, step.id(), answer, at));
    }

    private int pause() {
        return 1 + dice.nextInt(LONGEST_PAUSE_MINUTES);
    }

    private void add(LocalDateTime time, Function<Instant, Command<?>> command) {
        Instant at = shift.at(time, zone);
        deeds.add(new Deed(at, Actor.person(journey.person(), Set.of()), command.apply(at)));
    }
}
