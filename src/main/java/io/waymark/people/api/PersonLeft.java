package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Somebody left the company. */
@Revision("1")
public record PersonLeft(PersonId person, LocalDate on, Instant at) implements PeopleEvent {}
