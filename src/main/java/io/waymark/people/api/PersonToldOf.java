package io.waymark.people.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A source said something new of somebody. What came of it are events of their own.
 *
 * @param key what the source calls them
 * @param tellsManager whether it tells whom they report to; {@code manager} null then means nobody
 * @param locale a BCP 47 language tag
 */
@Revision("1")
public record PersonToldOf(
        PersonId person,
        RosterSource source,
        @PersonalData(of = "person") String key,
        @PersonalData(of = "person") String name,
        @PersonalData(of = "person") String email,

        @PersonalData(of = "person") @Nullable String jobTitle,

        @Nullable TeamId team,
        boolean tellsManager,
        @Nullable PersonId manager,
        @Nullable String locale,
        @Nullable ZoneId zone,
        @Nullable LocalDate left,
        Instant at)
        implements PeopleEvent {

    public static PersonToldOf of(PersonId person, Said said) {
        return new PersonToldOf(
                person,
                said.source(),
                said.key(),
                said.name(),
                said.email(),
                said.jobTitle(),
                said.team(),
                said.tellsManager(),
                said.manager(),
                said.locale(),
                said.zone(),
                said.left(),
                said.at());
    }

    /** What was said. */
    public Said said() {
        return new Said(source, key, name, email, jobTitle, team, tellsManager, manager, locale, zone, left, at);
    }
}
