package io.waymark.pathways.api;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All there is to one version of a pathway.
 *
 * @param reason why it is worth the time
 * @param commitment null if it asks for none, as those from before there were commitments
 */
public record PathwayContent(
        PathwayId id,
        String title,
        String summary,
        String reason,
        Track track,
        List<Behaviour> behaviours,
        List<Stage> stages,
        List<BadgeOffer> badges,
        @Nullable CommitmentAsked commitment) {

    public Stream<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream());
    }

    /** Estimated minutes of all steps together. */
    public int minutes() {
        return steps().mapToInt(Step::minutes).sum();
    }
}
