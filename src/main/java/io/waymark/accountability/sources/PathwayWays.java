package io.waymark.accountability.sources;

import io.waymark.accountability.api.Grown;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.accountability.api.Origin;
import io.waymark.accountability.api.Way;
import io.waymark.accountability.api.Ways;
import io.waymark.pathways.api.CommitmentAsked;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.FindPathwayVersion;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Rejection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Learns of ways through pathways by asking {@code pathways}. */
@Component
class PathwayWays implements Ways {

    private final Gateways gateways;
    private final Acting acting;

    PathwayWays(Gateways gateways, Acting acting) {
        this.gateways = gateways;
        this.acting = acting;
    }

    @Override
    public Optional<Way> of(MakeCommitment command) {
        return of(command.enrolment());
    }

    Optional<Way> of(EnrolmentId enrolment) {
        return acting.as(Asking.ACTOR, Asking.SOURCE, () -> find(enrolment));
    }

    private Optional<Way> find(EnrolmentId id) {
        try {
            EnrolmentView enrolment = gateways.ask(new FindEnrolment(id));
            PathwayContent content = gateways.ask(new FindPathwayVersion(enrolment.pathway(), enrolment.version()))
                    .content();
            return enrolment.status() == EnrolmentStatus.WITHDRAWN
                    ? Optional.empty()
                    : Optional.of(way(enrolment, content));
        } catch (Rejection nothing) {
            return Optional.empty();
        }
    }

    /** Somebody may commit to something where the pathway does not ask for it, too. */
    private static Way way(EnrolmentView enrolment, PathwayContent content) {
        CommitmentAsked asked = enrolment.commitment();
        return new Way(
                enrolment.learner(),
                new Origin(enrolment.id(), enrolment.pathway(), enrolment.title()),
                (asked == null ? CommitmentAsked.BY_DEFAULT : asked).days(),
                content.behaviours().stream()
                        .map(one -> new Grown(one.id(), one.title()))
                        .toList(),
                enrolment.status() == EnrolmentStatus.COMPLETED ? enrolment.endedAt() : null);
    }
}
