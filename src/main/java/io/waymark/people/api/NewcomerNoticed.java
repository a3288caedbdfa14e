package io.waymark.people.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Somebody signed in who is no person yet. Noted once, with what the identity provider tells.
 *
 * @param person who they become if they are taken in as somebody new: until then nobody but the holder of the key that seals what is
 *     told here
 * @param issuer the identity provider
 * @param why why they were not known at once
 */
@Revision("1")
public record NewcomerNoticed(
        IdentityId identity,
        PersonId person,
        String issuer,
        @PersonalData(of = "person") String name,
        @PersonalData(of = "person") String email,
        NewcomerReason why,
        Instant at)
        implements PeopleEvent {}
