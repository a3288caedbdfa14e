package io.waymark.people.api;

import io.waymark.shared.Owned;
import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.serialization.Revision;

/**
 * Somebody joined the company.
 *
 * @param locale a BCP 47 language tag, such as {@code en-GB}
 */
@Revision("1")
public record PersonJoined(
        PersonId person,
        @PersonalData(of = "person") String name,
        @PersonalData(of = "person") String email,
        @PersonalData(of = "person") String jobTitle,
        TeamId team,
        String locale,
        ZoneId zone,
        Instant at)
        implements PeopleEvent, Owned {

    @Override
    public PersonId owner() {
        return person;
    }
}
