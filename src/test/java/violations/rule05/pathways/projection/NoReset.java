package violations.rule05.pathways.projection;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Would count everything twice after a replay. */
@ProcessingGroup("pathways.projection")
class NoReset {
    @EventHandler
    void on(String event) {}
}
