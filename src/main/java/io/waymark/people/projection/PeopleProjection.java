package io.waymark.people.projection;

import io.waymark.people.api.ManagerAssigned;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.PersonLeft;
import io.waymark.people.api.PersonView;
import io.waymark.people.api.ReportingPeriod;
import io.waymark.people.api.TeamFormed;
import io.waymark.platform.axon.Announcer;
import io.waymark.platform.mongo.Place;
import io.waymark.shared.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one row a person, with both ends of the reporting line, so that the access rules read one row by its id. */
@Component
@ProcessingGroup("people.projection")
class PeopleProjection {

    private final PeopleRows rows;
    private final Announcer announcer;

    PeopleProjection(PeopleRows rows, Announcer announcer) {
        this.rows = rows;
        this.announcer = announcer;
    }

    @EventHandler
    void on(TeamFormed event, EventMessage<?> message) {
        rows.teams().put(event.team().value(), Place.of(message), before -> new TeamRow(event.name()));
    }

    @EventHandler
    void on(PersonJoined event, EventMessage<?> message) {
        String team = rows.teams()
                .find(event.team().value())
                .map(TeamRow::name)
                .orElseThrow(() -> new IllegalStateException("No team " + event.team()));
        rows.people().put(event.person().value(), Place.of(message), before -> PersonFold.joined(event, team));
        announce(event.person());
    }

    @EventHandler
    void on(ManagerAssigned event, EventMessage<?> message) {
        ReportingPeriod period = new ReportingPeriod(event.manager(), event.from());
        PersonId before = managerBefore(period, row(event.person()).reportingLine());
        update(message, event.person(), row -> PersonFold.assigned(row, event));
        removeReport(message, before, event.person());
        if (event.manager() != null) {
            update(message, event.manager(), row -> {
                List<PersonId> reports = new ArrayList<>(row.reports());
                if (!reports.contains(event.person())) {
                    reports.add(event.person());
                }
                return PersonFold.withReports(row, reports);
            });
        }
    }

    @EventHandler
    void on(PersonLeft event, EventMessage<?> message) {
        PersonId manager = row(event.person()).manager();
        update(message, event.person(), row -> PersonFold.left(row, event));
        removeReport(message, manager, event.person());
    }

    @ResetHandler
    void reset() {
        rows.people().clear();
        rows.teams().clear();
    }

    /** Also right when the event is seen again after its first half was written. */
    private static @Nullable PersonId managerBefore(ReportingPeriod period, List<ReportingPeriod> line) {
        List<ReportingPeriod> earlier =
                !line.isEmpty() && line.getLast().equals(period) ? line.subList(0, line.size() - 1) : line;
        return earlier.isEmpty() ? null : earlier.getLast().manager();
    }

    private void removeReport(EventMessage<?> message, @Nullable PersonId manager, PersonId report) {
        if (manager != null) {
            update(message, manager, row -> {
                List<PersonId> reports = row.reports().stream()
                        .filter(other -> !other.equals(report))
                        .toList();
                return PersonFold.withReports(row, reports);
            });
        }
    }

    private PersonView row(PersonId person) {
        return rows.people().find(person.value()).orElseThrow(() -> new IllegalStateException("No row for " + person));
    }

    private void update(EventMessage<?> message, PersonId person, UnaryOperator<PersonView> change) {
        rows.people().update(person.value(), Place.of(message), change);
        announce(person);
    }

    private void announce(PersonId person) {
        announcer.changed("person:" + person.value(), "people");
    }
}
