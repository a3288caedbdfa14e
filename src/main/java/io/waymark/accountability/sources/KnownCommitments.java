package io.waymark.accountability.sources;

import io.waymark.accountability.api.FindCommitmentOn;
import io.waymark.pathways.api.CommitmentsMade;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.shared.PersonId;
import org.springframework.stereotype.Component;

/** Tells {@code pathways} whether a commitment was made. */
@Component
class KnownCommitments implements CommitmentsMade {

    private final Gateways gateways;
    private final Acting acting;

    KnownCommitments(Gateways gateways, Acting acting) {
        this.gateways = gateways;
        this.acting = acting;
    }

    @Override
    public boolean any(PersonId learner, EnrolmentId enrolment) {
        return !acting.as(Asking.ACTOR, Asking.SOURCE, () -> gateways.ask(new FindCommitmentOn(learner, enrolment)))
                .ids()
                .isEmpty();
    }
}
