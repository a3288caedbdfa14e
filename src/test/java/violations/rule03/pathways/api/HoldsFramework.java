package violations.rule03.pathways.api;

import org.axonframework.serialization.Revision;
import org.springframework.http.MediaType;

/** Would be stored in the form a framework likes today. */
@Revision("1")
public record HoldsFramework(MediaType type) implements WayEvent {}
