package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody went to another team. */
@Revision("1")
public record PersonMoved(PersonId person, TeamId team, Instant at) implements PeopleEvent {}
