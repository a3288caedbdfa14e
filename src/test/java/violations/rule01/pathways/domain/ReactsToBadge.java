package violations.rule01.pathways.domain;

import org.axonframework.eventhandling.EventHandler;
import violations.rule01.recognition.api.BadgeNamed;

/** Follows another context from its domain. */
class ReactsToBadge {
    @EventHandler
    void on(BadgeNamed event) {}
}
