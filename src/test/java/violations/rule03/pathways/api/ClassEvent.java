package violations.rule03.pathways.api;

import org.axonframework.serialization.Revision;

/** A class could change. */
@Revision("1")
public final class ClassEvent implements WayEvent {}
