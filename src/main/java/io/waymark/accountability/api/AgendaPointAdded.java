package io.waymark.accountability.api;

import io.waymark.shared.Owned;
import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Somebody put a point on the agenda of a report's next one-to-one.
 *
 * @param person the report, whose agenda it is
 * @param by the report or their manager
 */
@Revision("1")
public record AgendaPointAdded(
        AgendaPointId point,
        PersonId person,
        PersonId by,
        @PersonalData(of = "person") String text,
        Instant at) implements AccountabilityEvent, Owned {

    @Override
    public PersonId owner() {
        return person;
    }
}
