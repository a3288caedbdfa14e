package io.waymark.pathways.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way through a pathway: how far, never what they wrote.
 *
 * @param version the version they are on
 * @param newestVersion the newest published one
 * @param next where they go on, or null if nothing is left to do
 * @param done in the order in which it was done
 * @param commitment null if this version asks for none
 */
public record EnrolmentView(
        EnrolmentId id,
        PersonId learner,
        PathwayId pathway,
        int version,
        int newestVersion,
        String title,
        EnrolmentStatus status,
        Instant startedAt,
        @Nullable Instant endedAt,
        Progress progress,
        List<StageProgress> stages,
        List<CompletedStep> done,
        Route.@Nullable Stop next,
        @Nullable CommitmentAsked commitment) {

    /** Whether all that is left to do is to finish, with a commitment. */
    public boolean isWaitingForCommitment() {
        return status == EnrolmentStatus.ACTIVE && commitment != null && progress.isComplete();
    }

    public boolean isDone(StepId step) {
        return done.stream().anyMatch(completed -> completed.step().equals(step));
    }
}
