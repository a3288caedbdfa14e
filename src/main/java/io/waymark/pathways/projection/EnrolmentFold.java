package io.waymark.pathways.projection;

import io.waymark.pathways.api.EnrolmentStarted;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentWithdrawn;
import io.waymark.pathways.api.EvidenceGiven;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.pathways.api.PathwayEvent;
import io.waymark.pathways.api.PathwayPublished;
import io.waymark.pathways.api.QuizAttempted;
import io.waymark.pathways.api.ReflectionWritten;
import io.waymark.pathways.api.StageCompleted;
import io.waymark.pathways.api.StepCompleted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each event makes of an enrolment's row: the same for the row as it is now and as it was on a day. */
final class EnrolmentFold {

    private EnrolmentFold() {}

    /**
     * The row after an event.
     *
     * @param before null before the first
     * @param identifier of the event
     * @throws IllegalStateException if an event comes before the first, or is no event of an enrolment
     */
    static EnrolmentRow after(@Nullable EnrolmentRow before, PathwayEvent event, String identifier) {
        if (event instanceof EnrolmentStarted started) {
            return started(started);
        }
        if (before == null) {
            throw new IllegalStateException("No enrolment yet: " + event);
        }
        return switch (event) {
            case EnrolmentStarted started -> started(started);
            case StepCompleted done -> before.withDone(new DoneStep(done.step(), identifier, done.at()));
            case PathwayCompleted completed -> before.ended(EnrolmentStatus.COMPLETED, completed.at());
            case EnrolmentWithdrawn withdrawn -> before.ended(EnrolmentStatus.WITHDRAWN, withdrawn.at());
            case ReflectionWritten given -> before;
            case EvidenceGiven given -> before;
            case QuizAttempted given -> before;
            case StageCompleted follows -> before;
            case PathwayDrafted other -> throw foreign(other);
            case PathwayPublished other -> throw foreign(other);
        };
    }

    private static EnrolmentRow started(EnrolmentStarted event) {
        return new EnrolmentRow(
                event.enrolment(),
                event.learner(),
                event.pathway(),
                event.version(),
                event.title(),
                Routes.key(event),
                EnrolmentStatus.ACTIVE,
                event.at(),
                null,
                List.of());
    }

    private static IllegalStateException foreign(PathwayEvent event) {
        return new IllegalStateException("No event of an enrolment: " + event);
    }
}
