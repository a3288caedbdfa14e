package io.waymark.operations;

import io.waymark.people.api.TeamFormed;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Fails at teams of the names it was told, in words that name somebody, as failures do. */
@ProcessingGroup(FailingPolicy.GROUP)
public class FailingPolicy {
    public static final String GROUP = "failing.policy";

    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final List<String> handled = new CopyOnWriteArrayList<>();

    @EventHandler
    void on(TeamFormed event) {
        if (broken.contains(event.team().value())) {
            throw new UnsupportedOperationException("Nobody called Zebedee Quillfeather works here");
        }
        handled.add(event.team().value());
    }

    public void failAt(String team) {
        broken.add(team);
    }

    public void relent() {
        broken.clear();
    }

    public boolean hasHandled(String team) {
        return handled.contains(team);
    }
}
