package violations.rule05.pathways.projection;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Would send them again at each replay. */
@ProcessingGroup("pathways.projection")
class SendsThroughAxon {
    private final CommandGateway gateway;

    SendsThroughAxon(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @EventHandler
    void on(String event) {
        gateway.send(event);
    }

    @ResetHandler
    void reset() {}
}
