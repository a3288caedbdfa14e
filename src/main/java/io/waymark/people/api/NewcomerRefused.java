package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A newcomer was not taken in.
 *
 * @param noticedAs who they would have become
 */
@Revision("1")
public record NewcomerRefused(IdentityId identity, PersonId noticedAs, Instant at) implements PeopleEvent {}
