package violations.rule05.pathways.domain;

import org.axonframework.eventhandling.EventHandler;

/** A domain is told by commands alone. */
class FollowsInDomain {
    @EventHandler
    void on(String event) {}
}
