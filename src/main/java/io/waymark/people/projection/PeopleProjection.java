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
        rows.people()
                .put(
                        event.person().value(),
                        Place.of(message),
                        before -> new PersonView(
                                event.person(),
                                event.name(),
                                event.email(),
                                event.jobTitle(),
                                event.team(),
                                team,
                                event.locale(),
                                event.zone(),
                                null,
                                List.of(),
                                List.of()));
        announce(event.person());
    }

    @EventHandler
    void on(ManagerAssigned event, EventMessage<?> message) {
        ReportingPeriod period = new ReportingPeriod(event.manager(), event.from());
        PersonId before = managerBefore(period, row(event.person()).reportingLine());
        update(message, event.person(), row -> {
            List<ReportingPeriod> line = new ArrayList<>(row.reportingLine());
            line.add(period);
            return with(row, row.left(), line, row.reports());
        });
        removeReport(message, before, event.person());
        if (event.manager() != null) {
            update(message, event.manager(), row -> {
                List<PersonId> reports = new ArrayList<>(row.reports());
                if (!reports.contains(event.person())) {
                    reports.add(event.person());
                }
                return with(row, row.left(), row.reportingLine(), reports);
            });
        }
    }

    @EventHandler
    void on(PersonLeft event, EventMessage<?> message) {
        PersonId manager = row(event.person()).manager();
        update(message, event.person(), row -> with(row, event.on(), row.reportingLine(), row.reports()));
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
                return with(row, row.left(), row.reportingLine(), reports);
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

    private static PersonView with(
            PersonView row,
            java.time.@Nullable LocalDate left,
            List<ReportingPeriod> reportingLine,
            List<PersonId> reports) {
        return new PersonView(
                row.id(),
                row.name(),
                row.email(),
                row.jobTitle(),
                row.team(),
                row.teamName(),
                row.locale(),
                row.zone(),
                left,
                reportingLine,
                reports);
    }
}
