package io.waymark.pathways.projection;

import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.EnrolmentWithdrawn;
import io.waymark.pathways.api.EvidenceGiven;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.pathways.api.PathwayEvent;
import io.waymark.pathways.api.PathwayPublished;
import io.waymark.pathways.api.PathwayVersion;
import io.waymark.pathways.api.QuizAttempted;
import io.waymark.pathways.api.ReflectionWritten;
import io.waymark.pathways.api.StageCompleted;
import io.waymark.pathways.api.StepCompleted;
import io.waymark.platform.history.Happened;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pathway after some of its events: its row, and the versions that can be seen then.
 *
 * @param published the newest published version, or null
 * @param draft the drafted version, or null
 */
record PathwayPast(
        @Nullable PathwayRow row,
        @Nullable PathwayVersion published,
        @Nullable PathwayVersion draft) {

    private static final PathwayPast NONE = new PathwayPast(null, null, null);

    static PathwayPast of(List<Happened<PathwayEvent>> events) {
        PathwayPast past = NONE;
        for (Happened<PathwayEvent> happened : events) {
            past = past.after(happened.event());
        }
        return past;
    }

    /** The number of the newest published version, or 0. */
    int newest() {
        return row == null ? 0 : row.published();
    }

    private PathwayPast after(PathwayEvent event) {
        return switch (event) {
            case PathwayDrafted drafted ->
                new PathwayPast(PathwayFold.after(row, drafted), published, PathwayFold.version(drafted));
            case PathwayPublished publication -> published(publication);
            case EnrolmentStarted other -> throw foreign(other);
            case StepCompleted other -> throw foreign(other);
            case ReflectionWritten other -> throw foreign(other);
            case EvidenceGiven other -> throw foreign(other);
            case QuizAttempted other -> throw foreign(other);
            case StageCompleted other -> throw foreign(other);
            case PathwayCompleted other -> throw foreign(other);
            case EnrolmentWithdrawn other -> throw foreign(other);
        };
    }

    private PathwayPast published(PathwayPublished event) {
        PathwayVersion version = PathwayFold.version(Objects.requireNonNull(draft), event);
        return new PathwayPast(PathwayFold.after(version.content(), event, null), version, null);
    }

    private static IllegalStateException foreign(PathwayEvent event) {
        return new IllegalStateException("No event of a pathway: " + event);
    }
}
