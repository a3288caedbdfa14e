package io.waymark.people.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody has a role no more, unless the identity provider gives it. */
@Revision("1")
public record RoleWithdrawn(PersonId person, Role role, Instant at) implements PeopleEvent {}
