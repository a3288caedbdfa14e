package io.waymark.accountability.policy;

import io.waymark.accountability.api.CommitmentKeys;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.FindCommitmentFor;
import io.waymark.accountability.api.StartCheckIns;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.platform.axon.PolicyGateway;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Check-ins count from the day the pathway was completed, or the commitment made if that was later. */
@Component
@DisallowReplay
@ProcessingGroup("accountability.policy")
class WhenPathwayCompletedThenStartCheckIns {

    private final PolicyGateway gateway;

    WhenPathwayCompletedThenStartCheckIns(PolicyGateway gateway) {
        this.gateway = gateway;
    }

    @EventHandler
    void on(PathwayCompleted event) {
        CommitmentKeys made = gateway.ask(this, new FindCommitmentFor(event.learner(), event.enrolment()));
        made.ids().forEach(id -> gateway.send(this, new StartCheckIns(id, event.at(), event.at())));
    }

    /** The pathway may have been completed before: then nothing else will start them. */
    @EventHandler
    void on(CommitmentMade event) {
        EnrolmentView way = gateway.ask(this, new FindEnrolment(event.origin().enrolment()));
        Instant completed = way.endedAt();
        if (way.status() == EnrolmentStatus.COMPLETED && completed != null) {
            Instant at = completed.isAfter(event.at()) ? completed : event.at();
            gateway.send(this, new StartCheckIns(event.commitment(), completed, at));
        }
    }
}
