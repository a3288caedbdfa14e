package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.waymark.people.api.FindNewcomers;
import io.waymark.people.api.Newcomers;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HomeCard;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Role;

/** Tells system admins that somebody waits to be let in; nothing while nobody does. */
@org.springframework.stereotype.Component
class NewcomersHomeCard implements HomeCard {

    private final Gateways gateways;

    NewcomersHomeCard(Gateways gateways) {
        this.gateways = gateways;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean aside() {
        return true;
    }

    @Override
    public Component create(Viewer viewer) {
        Div place = El.div("live");
        if (!viewer.has(Role.SYS_ADMIN)) {
            return place;
        }
        Signal<Newcomers> newcomers = Live.of(place, gateways, new FindNewcomers());
        Signal.effect(place, () -> {
            long waiting = newcomers.get().total();
            place.removeAll();
            if (waiting > 0) {
                place.add(El.section(
                        "card",
                        El.h2("s", place.getTranslation("newcomers.home")),
                        El.p("", place.getTranslation("newcomers.home.waiting", waiting)),
                        El.a(NewcomersView.PATH, "link", place.getTranslation("newcomers.home.link"))));
            }
        });
        return place;
    }
}
