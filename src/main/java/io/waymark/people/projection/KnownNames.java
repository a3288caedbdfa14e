package io.waymark.people.projection;

import io.waymark.people.api.FindPerson;
import io.waymark.people.api.ReportingPeriod;
import io.waymark.platform.history.KnownPeople;
import io.waymark.platform.security.Gatekeeper;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever may look somebody up may know their name; and everybody knows whom they report to, or did. */
@Component
class KnownNames implements KnownPeople {

    private final PeopleRows rows;
    private final Gatekeeper gatekeeper;

    KnownNames(PeopleRows rows, Gatekeeper gatekeeper) {
        this.rows = rows;
        this.gatekeeper = gatekeeper;
    }

    @Override
    public Optional<String> nameFor(Actor reader, PersonId person) {
        return gatekeeper.allows(reader, new FindPerson(person)) || reportedTo(reader, person)
                ? rows.people().find(person.value()).map(PersonRow::name)
                : Optional.empty();
    }

    private boolean reportedTo(Actor reader, PersonId person) {
        return reader.person() != null
                && rows.people().find(reader.person().value()).stream()
                        .flatMap(row -> row.reportingLine().stream())
                        .map(ReportingPeriod::manager)
                        .anyMatch(person::equals);
    }
}
