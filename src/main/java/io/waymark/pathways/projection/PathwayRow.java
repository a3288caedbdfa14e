package io.waymark.pathways.projection;

import io.waymark.pathways.api.Behaviour;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.Track;
import io.waymark.shared.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row a pathway, describing its newest published version, or its draft before there is one.
 *
 * @param published the newest published version, or 0
 * @param draft the drafted version, or 0
 */
record PathwayRow(
        PathwayId pathway,
        String title,
        String summary,
        Track track,
        int steps,
        int minutes,
        List<Behaviour> behaviours,
        int published,
        int draft,
        @Nullable PersonId keeper) {

    static PathwayRow of(PathwayContent content, int published, int draft, @Nullable PersonId keeper) {
        return new PathwayRow(
                content.id(),
                content.title(),
                content.summary(),
                content.track(),
                (int) content.steps().count(),
                content.minutes(),
                content.behaviours(),
                published,
                draft,
                keeper);
    }

    PathwayRow withDraft(int version) {
        return new PathwayRow(pathway, title, summary, track, steps, minutes, behaviours, published, version, keeper);
    }
}
