package io.waymark.accountability.policy;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.EndCommitment;
import io.waymark.accountability.api.FindCommitmentKeys;
import io.waymark.accountability.api.ReleaseConfirmer;
import io.waymark.people.api.PersonLeft;
import io.waymark.platform.axon.PolicyGateway;
import io.waymark.shared.PersonId;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever leaves has nothing to keep and nothing to confirm any more. */
@Component
@DisallowReplay
@ProcessingGroup("accountability.policy")
class WhenPersonLeavesThenReleaseThem {

    private final PolicyGateway gateway;

    WhenPersonLeavesThenReleaseThem(PolicyGateway gateway) {
        this.gateway = gateway;
    }

    @EventHandler
    void on(PersonLeft event) {
        keys(event.person(), FindCommitmentKeys.Side.MADE)
                .forEach(id -> gateway.send(this, new EndCommitment(id, event.at())));
        keys(event.person(), FindCommitmentKeys.Side.CONFIRMS)
                .forEach(id -> gateway.send(this, new ReleaseConfirmer(id, event.person(), event.at())));
    }

    private List<CommitmentId> keys(PersonId person, FindCommitmentKeys.Side side) {
        return gateway.ask(this, new FindCommitmentKeys(person, side)).ids();
    }
}
