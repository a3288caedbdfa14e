package violations.rule08.pathways.api;

import io.waymark.shared.DomainEvent;

public sealed interface WayEvent extends DomainEvent permits NoteLeft, NotesListed {}
