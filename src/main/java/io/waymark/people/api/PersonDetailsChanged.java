package io.waymark.people.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.serialization.Revision;

/**
 * Somebody is called, reached or addressed otherwise from now on, or does something else. All of it as it is now.
 *
 * @param locale a BCP 47 language tag
 */
@Revision("1")
public record PersonDetailsChanged(
        PersonId person,
        @PersonalData(of = "person") String name,
        @PersonalData(of = "person") String email,
        @PersonalData(of = "person") String jobTitle,
        String locale,
        ZoneId zone,
        Instant at)
        implements PeopleEvent {}
