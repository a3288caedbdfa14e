package violations.rule05.pathways.projection;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/** Nobody would learn that the row is missing. */
@ProcessingGroup("pathways.projection")
class SkipsSilently {
    @EventHandler
    void on(String event) {
        Optional.of(event).ifPresent(String::strip);
    }

    @ResetHandler
    void reset() {}
}
