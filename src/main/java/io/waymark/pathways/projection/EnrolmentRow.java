package io.waymark.pathways.projection;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row an enrolment; what somebody wrote lies in {@link AnswerRow}s apart.
 *
 * @param route under which it is kept in {@link Routes}
 */
record EnrolmentRow(
        EnrolmentId enrolment,
        PersonId learner,
        PathwayId pathway,
        int version,
        String title,
        String route,
        EnrolmentStatus status,
        Instant startedAt,
        @Nullable Instant endedAt,
        List<DoneStep> done) {

    EnrolmentRow withDone(DoneStep step) {
        List<DoneStep> more = new ArrayList<>(done);
        more.add(step);
        return new EnrolmentRow(enrolment, learner, pathway, version, title, route, status, startedAt, endedAt, more);
    }

    EnrolmentRow ended(EnrolmentStatus as, Instant at) {
        return new EnrolmentRow(enrolment, learner, pathway, version, title, route, as, startedAt, at, done);
    }
}
