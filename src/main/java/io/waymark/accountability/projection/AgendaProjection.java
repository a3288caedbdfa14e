package io.waymark.accountability.projection;

import io.waymark.accountability.api.Agenda;
import io.waymark.accountability.api.AgendaPointAdded;
import io.waymark.accountability.api.AgendaPointDone;
import io.waymark.platform.mongo.Place;
import io.waymark.shared.PersonId;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps what is to be talked about. */
@Component
@ProcessingGroup("accountability.projection")
class AgendaProjection {

    private final AccountabilityRows rows;
    private final Tidings tidings;

    AgendaProjection(AccountabilityRows rows, Tidings tidings) {
        this.rows = rows;
        this.tidings = tidings;
    }

    @EventHandler
    void on(AgendaPointAdded e, EventMessage<?> message) {
        change(e.person(), message, row -> row.with(new Agenda.Point(e.point(), e.by(), e.text(), e.at())));
    }

    @EventHandler
    void on(AgendaPointDone e, EventMessage<?> message) {
        change(e.person(), message, row -> row.without(e.point()));
    }

    @ResetHandler
    void reset() {
        rows.agendas().clear();
    }

    private void change(PersonId person, EventMessage<?> message, UnaryOperator<AgendaRow> change) {
        rows.agendas().put(person.value(), Place.of(message), before -> change.apply(AgendaRow.orNew(before, person)));
        tidings.changed("agenda-of:" + person.value());
    }
}
