package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** As whom a newcomer is taken in. */
public sealed interface Acceptance {

    /** Somebody who is here already. If they have another identity of the same provider, that is theirs no more. */
    record AsKnown(PersonId person) implements Acceptance {}

    /**
     * Somebody new.
     *
     * @param team the name of one there is, whatever its capitals, or of one to be formed; blank for none
     * @param manager whom they report to from today on
     * @param locale a BCP 47 language tag
     */
    record AsNew(
            String name,
            String email,
            String jobTitle,
            String team,
            @Nullable PersonId manager,
            String locale,
            ZoneId zone)
            implements Acceptance {}
}
