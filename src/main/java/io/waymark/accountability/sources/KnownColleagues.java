package io.waymark.accountability.sources;

import io.waymark.accountability.api.Colleagues;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Learns of people by asking {@code people}. */
@Component
class KnownColleagues implements Colleagues {

    /** A line longer than that has a loop in it. */
    private static final int LONGEST_LINE = 50;

    private final Gateways gateways;
    private final Acting acting;

    KnownColleagues(Gateways gateways, Acting acting) {
        this.gateways = gateways;
        this.acting = acting;
    }

    @Override
    public boolean isActive(PersonId person) {
        return find(person).filter(PersonView::isActive).isPresent();
    }

    @Override
    public Optional<PersonId> managerOf(PersonId person) {
        Optional<PersonView> next = find(person);
        for (int i = 0; i < LONGEST_LINE && next.isPresent(); i++) {
            next = Optional.ofNullable(next.get().manager()).flatMap(this::find);
            if (next.filter(PersonView::isActive).isPresent()) {
                return next.map(PersonView::id);
            }
        }
        return Optional.empty();
    }

    Optional<PersonView> find(PersonId person) {
        try {
            return Optional.of(acting.as(Asking.ACTOR, Asking.SOURCE, () -> gateways.ask(new FindPerson(person))));
        } catch (Rejection nothing) {
            return Optional.empty();
        }
    }
}
