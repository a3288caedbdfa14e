package io.waymark.people.api;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A team exists from now on. */
@Revision("1")
public record TeamFormed(TeamId team, String name, Instant at) implements PeopleEvent {}
