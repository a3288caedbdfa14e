package violations.rule05.pathways.policy;

import io.waymark.platform.axon.Gateways;
import io.waymark.shared.Command;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** History would not show that a policy did it. */
@DisallowReplay
@ProcessingGroup("pathways.policy")
class WhenNamelessThenAct {
    private final Gateways gateways;

    WhenNamelessThenAct(Gateways gateways) {
        this.gateways = gateways;
    }

    @EventHandler
    void on(Command<?> event) {
        gateways.send(event);
    }
}
