package violations.rule05.pathways.projection;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Would share its place with another context. */
@ProcessingGroup("recognition.projection")
class WrongGroup {
    @EventHandler
    void on(String event) {}

    @ResetHandler
    void reset() {}
}
