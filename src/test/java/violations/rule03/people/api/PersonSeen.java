package violations.rule03.people.api;

import org.axonframework.serialization.Revision;

@Revision("1")
public record PersonSeen(String name) implements OneEvent, OtherEvent {}
