package io.waymark.pathways.ui;

import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageProgress;
import io.waymark.pathways.api.StageState;
import io.waymark.pathways.api.StepId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one person stands with a pathway; also for somebody who has not set out, and for an author's preview.
 *
 * @param enrolment their way through it, or null if they are not on it: they never set out, or left
 */
record Standing(
        PathwayContent content, Columns columns, @Nullable EnrolmentView enrolment) {

    static Standing of(PathwayContent content, @Nullable EnrolmentView enrolment) {
        boolean gone = enrolment == null || enrolment.status() == EnrolmentStatus.WITHDRAWN;
        return new Standing(content, new Columns(content), gone ? null : enrolment);
    }

    PathwayId pathway() {
        return content.id();
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

    /** To whoever is not on the way, what has no gate counts as open. */
    StageState state(Stage stage) {
        return progress(stage)
                .map(StageProgress::state)
                .orElse(stage.gate() == null ? StageState.OPEN : StageState.LOCKED);
    }

    /** How many more stages the gate before this one needs; 0 if nobody is under way. */
    int missing(Stage stage) {
        return progress(stage).map(StageProgress::missing).orElse(0);
    }

    Optional<StageProgress> progress(Stage stage) {
        return enrolment == null
                ? Optional.empty()
                : enrolment.stages().stream()
                        .filter(progress -> progress.stage().equals(stage.id()))
                        .findFirst();
    }
}
