package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.Agenda;
import io.waymark.accountability.api.FindAgenda;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HomeCard;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;

/** Leads to the agenda of one's next one-to-one, once a day is agreed or there is a point on it. */
@org.springframework.stereotype.Component
class AgendaHomeCard implements HomeCard {

    private static final int ORDER = 40;

    private final Gateways gateways;

    AgendaHomeCard(Gateways gateways) {
        this.gateways = gateways;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Component create(Viewer viewer) {
        Div place = El.div("live");
        Signal<Agenda> agenda = Live.of(place, gateways, new FindAgenda(viewer.person()));
        Signal.effect(place, () -> {
            Agenda now = agenda.get();
            Signal.untracked(() -> {
                show(place, now, viewer);
                return true;
            });
        });
        return place;
    }

    private static void show(Div place, Agenda agenda, Viewer viewer) {
        place.removeAll();
        boolean agreed = agenda.last() != null
                && agenda.last().next() != null
                && !agenda.last().next().isBefore(viewer.today());
        if (agreed || !agenda.points().isEmpty()) {
            place.add(El.section(
                    "card",
                    El.h2("s", Words.text("agenda.title.own")),
                    El.p("s dim", AgendaCard.when(agenda.last(), viewer)),
                    El.p("s", Words.text("agenda.points", agenda.points().size())),
                    El.a(ReportPaths.AGENDA, "link", Words.text("agenda.open"))));
        }
    }
}
