package violations.rule05.pathways.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** Does not say when it does what. */
@DisallowReplay
@ProcessingGroup("pathways.policy")
class Notifier {
    @EventHandler
    void on(String event) {}
}
