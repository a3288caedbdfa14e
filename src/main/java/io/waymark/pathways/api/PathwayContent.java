package io.waymark.pathways.api;

import java.util.List;
import java.util.stream.Stream;

/**
 * All there is to one version of a pathway.
 *
 * @param reason why it is worth the time
 */
public record PathwayContent(
        PathwayId id,
        String title,
        String summary,
        String reason,
        Track track,
        List<Behaviour> behaviours,
        List<Stage> stages,
        List<BadgeOffer> badges) {

    public Stream<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream());
    }

    /** Estimated minutes of all steps together. */
    public int minutes() {
        return steps().mapToInt(Step::minutes).sum();
    }
}
