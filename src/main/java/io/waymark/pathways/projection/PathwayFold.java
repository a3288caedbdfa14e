package io.waymark.pathways.projection;

import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.pathways.api.PathwayPublished;
import io.waymark.pathways.api.PathwayVersion;
import io.waymark.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What drafting and publishing make of a pathway's row and of its versions: the same now and as it was on a day. */
final class PathwayFold {

    private PathwayFold() {}

    static PathwayVersion version(PathwayDrafted event) {
        return new PathwayVersion(event.content(), event.version(), event.at(), null);
    }

    static PathwayVersion version(PathwayVersion draft, PathwayPublished event) {
        return new PathwayVersion(draft.content(), draft.version(), draft.draftedAt(), event.at());
    }

    /** The row once a version is drafted: it describes what is published as long as anything is. */
    static PathwayRow after(@Nullable PathwayRow before, PathwayDrafted event) {
        return before == null || before.published() == 0
                ? PathwayRow.of(event.content(), 0, event.version(), null)
                : before.withDraft(event.version());
    }

    /** The row once a version is published. */
    static PathwayRow after(PathwayContent content, PathwayPublished event, @Nullable PersonId keeper) {
        return PathwayRow.of(content, event.version(), 0, keeper);
    }
}
