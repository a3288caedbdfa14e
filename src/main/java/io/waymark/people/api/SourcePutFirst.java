package io.waymark.people.api;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * One source of people is believed before all others from now on, whoever told of somebody first.
 *
 * @param source null if none is: then each is believed in the order in which they first told of somebody
 */
@Revision("1")
public record SourcePutFirst(
        PrecedenceId precedence, @Nullable RosterSource source, Instant at) implements PeopleEvent {}
