package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * From a day on somebody reports to somebody else.
 *
 * @param manager the new line manager, or null for nobody
 */
@Revision("1")
public record ManagerAssigned(PersonId person, @Nullable PersonId manager, LocalDate from, Instant at)
        implements PeopleEvent {}
