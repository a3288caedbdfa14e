package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Whoever signs in with this identity is this person from now on.
 *
 * @param issuer the identity provider
 */
@Revision("1")
public record IdentityLinked(PersonId person, IdentityId identity, String issuer, Instant at) implements PeopleEvent {}
