package io.waymark.accountability.projection;

import io.waymark.accountability.api.Agenda;
import io.waymark.accountability.api.AgendaPointId;
import io.waymark.shared.PersonId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row a person: what is to be talked about, the oldest first. */
record AgendaRow(PersonId person, List<Agenda.Point> points) {

    static AgendaRow orNew(@Nullable AgendaRow row, PersonId person) {
        return row == null ? new AgendaRow(person, List.of()) : row;
    }

    AgendaRow with(Agenda.Point point) {
        return new AgendaRow(
                person, Stream.concat(points.stream(), Stream.of(point)).toList());
    }

    AgendaRow without(AgendaPointId point) {
        return new AgendaRow(
                person, points.stream().filter(one -> !one.id().equals(point)).toList());
    }
}
