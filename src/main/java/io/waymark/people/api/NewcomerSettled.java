package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A newcomer is somebody we know.
 *
 * @param noticedAs who they would have become
 * @param person who they are; the same if they are somebody new
 */
@Revision("1")
public record NewcomerSettled(IdentityId identity, PersonId noticedAs, PersonId person, Instant at)
        implements PeopleEvent {}
