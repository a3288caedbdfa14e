package io.waymark.people.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody has a role here, whatever the identity provider says. */
@Revision("1")
public record RoleGranted(PersonId person, Role role, Instant at) implements PeopleEvent {}
