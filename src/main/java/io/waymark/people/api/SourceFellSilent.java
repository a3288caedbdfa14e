package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A source that tells of everybody it knows does not tell of somebody any more.
 *
 * @param on the day on which that was seen
 */
@Revision("1")
public record SourceFellSilent(PersonId person, RosterSource source, LocalDate on, Instant at) implements PeopleEvent {}
