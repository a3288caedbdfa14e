package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Somebody who had left is back, with all that was theirs. */
@Revision("1")
public record PersonReturned(PersonId person, LocalDate on, Instant at) implements PeopleEvent {}
