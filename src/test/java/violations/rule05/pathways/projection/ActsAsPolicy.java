package violations.rule05.pathways.projection;

import io.waymark.platform.axon.PolicyGateway;
import io.waymark.shared.Command;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Is no policy. */
@ProcessingGroup("pathways.projection")
class ActsAsPolicy {
    private final PolicyGateway gateway;

    ActsAsPolicy(PolicyGateway gateway) {
        this.gateway = gateway;
    }

    @EventHandler
    void on(Command<?> event) {
        gateway.send(this, event);
    }

    @ResetHandler
    void reset() {}
}
