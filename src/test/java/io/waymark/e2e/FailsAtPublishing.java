package io.waymark.e2e;

import io.waymark.pathways.api.PathwayPublished;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** A policy that is put beside those of the packaged program, and cannot handle one of the demo's events. */
@ProcessingGroup(FailsAtPublishing.GROUP)
public class FailsAtPublishing {
    static final String GROUP = "failing.policy";
    static final String PATHWAY = "share-what-you-know";

    @EventHandler
    void on(PathwayPublished event) {
        if (event.pathway().value().equals(PATHWAY)) {
            throw new IllegalStateException("Not this one");
        }
    }
}
