package violations.rule03.pathways.api;

/** Nobody could tell an old one from a new one. */
public record NoRevision(String step) implements WayEvent {}
