package violations.rule05.pathways.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Would act again on what happened long ago. */
@ProcessingGroup("pathways.policy")
class WhenReplayedThenActAgain {
    @EventHandler
    void on(String event) {}
}
