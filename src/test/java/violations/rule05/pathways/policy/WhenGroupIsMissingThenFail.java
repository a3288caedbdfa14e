package violations.rule05.pathways.policy;

import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;

/** Would be run by nobody knows which processor. */
@DisallowReplay
class WhenGroupIsMissingThenFail {
    @EventHandler
    void on(String event) {}
}
