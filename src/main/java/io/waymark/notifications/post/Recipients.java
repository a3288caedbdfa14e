package io.waymark.notifications.post;

import io.waymark.people.api.FindPerson;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks people up as the system itself: whoever is told of somebody may know their name, though they might not look them up by
 * themselves.
 */
@Component
class Recipients {

    private static final Actor ITSELF = Actor.system("notifications");

    private final Gateways gateways;
    private final Acting acting;

    Recipients(Gateways gateways, Acting acting) {
        this.gateways = gateways;
        this.acting = acting;
    }

    /**
     * Empty if there is no such person.
     *
     * @throws Rejection if that cannot be told now
     */
    Optional<PersonView> find(PersonId person) {
        try {
            return Optional.of(acting.as(ITSELF, "notifications", () -> gateways.ask(new FindPerson(person))));
        } catch (Rejection e) {
            if (e.kind() == Rejection.Kind.NOTHING_HERE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
