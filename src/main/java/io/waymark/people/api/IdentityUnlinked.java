package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * An identity is this person's no more: another of the same provider took its place.
 *
 * @param issuer the identity provider
 */
@Revision("1")
public record IdentityUnlinked(PersonId person, IdentityId identity, String issuer, Instant at)
        implements PeopleEvent {}
