package violations.rule03.pathways.api;

import io.waymark.shared.DomainEvent;
import org.axonframework.serialization.Revision;

/** In no family. */
@Revision("1")
public record StrayEvent(String step) implements DomainEvent {}
