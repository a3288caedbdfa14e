package violations.rule05.pathways.projection;

import io.waymark.platform.axon.Gateways;
import io.waymark.shared.Command;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Would send them again at each replay. */
@ProcessingGroup("pathways.projection")
class SendsCommands {
    private final Gateways gateways;

    SendsCommands(Gateways gateways) {
        this.gateways = gateways;
    }

    @EventHandler
    void on(Command<?> event) {
        gateways.sendOnly(event);
    }

    @ResetHandler
    void reset() {}
}
