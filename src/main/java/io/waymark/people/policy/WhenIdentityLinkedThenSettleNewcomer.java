package io.waymark.people.policy;

import io.waymark.people.api.IdentityLinked;
import io.waymark.people.api.SettleNewcomer;
import io.waymark.platform.axon.PolicyGateway;
import io.waymark.shared.Rejection;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Whoever waited is known by now, whichever way: by a list of people, by their address, by a sys-admin. */
@Component
@DisallowReplay
@ProcessingGroup("people.policy")
class WhenIdentityLinkedThenSettleNewcomer {

    private final PolicyGateway gateway;

    WhenIdentityLinkedThenSettleNewcomer(PolicyGateway gateway) {
        this.gateway = gateway;
    }

    @EventHandler
    void on(IdentityLinked event) {
        try {
            gateway.send(this, new SettleNewcomer(event.identity(), event.person(), event.at()));
        } catch (Rejection e) {
            // Most are linked before they ever signed in, so that nobody noted them.
            if (e.kind() != Rejection.Kind.NOTHING_HERE) {
                throw e;
            }
        }
    }
}
