package violations.rule04.pathways.domain;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;

/** Changes its state before there is an event that says so. */
@Aggregate
class EvolvesEarly {
    private final Map<String, Integer> tries = new HashMap<>();
    private boolean begun;

    @CommandHandler
    void start(String command) {
        begun = !begun;
        tries.put(command, 1);
    }

    @EventSourcingHandler
    void on(String event) {
        begun = true;
        tries.clear();
    }
}
