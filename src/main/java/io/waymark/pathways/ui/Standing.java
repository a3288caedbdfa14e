package io.waymark.pathways.ui;

import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageId;
import io.waymark.pathways.api.StageProgress;
import io.waymark.pathways.api.StageState;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.StepId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How one person stands with a pathway; also for somebody who has not set out, and for an author's preview. */
record Standing(PathwayContent content, @Nullable EnrolmentView enrolment) {

    static Standing of(PathwayContent content, @Nullable EnrolmentView enrolment) {
        boolean gone = enrolment == null || enrolment.status() == EnrolmentStatus.WITHDRAWN;
        return new Standing(content, gone ? null : enrolment);
    }

    boolean enrolled() {
        return enrolment != null;
    }

    boolean isDone(StepId step) {
        return enrolment != null && enrolment.isDone(step);
    }

    boolean isNext(StepId step) {
        return enrolment != null
                && enrolment.next() != null
                && enrolment.next().id().equals(step);
    }

    boolean isHere(Stage stage) {
        return stage.steps().stream().anyMatch(step -> isNext(step.id()));
    }

    StageState state(Stage stage) {
        return progress(stage.id())
                .map(StageProgress::state)
                .orElse(stage.gate() == null ? StageState.OPEN : StageState.LOCKED);
    }

    Optional<StageProgress> progress(StageId stage) {
        return enrolment == null
                ? Optional.empty()
                : enrolment.stages().stream()
                        .filter(progress -> progress.stage().equals(stage))
                        .findFirst();
    }

    /** "2 of 3 steps", or "3 steps" before setting out. */
    String steps(Stage stage) {
        int total = (int) stage.steps().stream().filter(Step::required).count();
        return progress(stage.id())
                .map(progress -> Words.text("stage.steps.done", progress.done(), progress.total()))
                .orElseGet(() -> Words.text("stage.steps", total));
    }

    boolean isOpen(Gate gate) {
        return missing(gate) == 0;
    }

    /** How many more stages a gate needs. */
    int missing(Gate gate) {
        long done = gate.stages().stream()
                .filter(id ->
                        progress(id).filter(p -> p.state() == StageState.DONE).isPresent())
                .count();
        return (int) Math.max(0, gate.needed() - done);
    }

    /** What a gate needs: "all of stage ...", "any 2 of 3". */
    String needs(Gate gate) {
        int of = gate.stages().size();
        if (gate.needed() == of) {
            String names = gate.stages().stream()
                    .flatMap(id ->
                            content.stages().stream().filter(stage -> stage.id().equals(id)))
                    .map(Stage::title)
                    .collect(Collectors.joining(", "));
            return Words.text("gate.all", names);
        }
        return Words.text("gate.any", gate.needed(), of);
    }
}
