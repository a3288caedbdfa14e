package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.waymark.pathways.api.Catalogue;
import io.waymark.pathways.api.FindCatalogue;
import io.waymark.pathways.api.FindWorkshop;
import io.waymark.people.api.FindHeadcount;
import io.waymark.people.api.FindSetup;
import io.waymark.people.api.Headcount;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HomeCard;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Role;

/**
 * What a new company still needs, for those who can do it: derived from what there is, so that nothing has to be ticked off, and gone
 * once there are people and a pathway for them.
 */
@org.springframework.stereotype.Component
class FirstStepsHomeCard implements HomeCard {

    private final Gateways gateways;
    private final Texts texts;

    FirstStepsHomeCard(Gateways gateways, Texts texts) {
        this.gateways = gateways;
        this.texts = texts;
    }

    /** Before all others. */
    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean aside() {
        return false;
    }

    @Override
    public Component create(Viewer viewer) {
        Div place = El.div("live");
        if (!viewer.has(Role.LD_ADMIN) && !viewer.has(Role.SYS_ADMIN)) {
            return place;
        }
        Signal<Headcount> people = Live.of(place, gateways, new FindHeadcount());
        Signal<Catalogue> catalogue = Live.of(place, gateways, new FindCatalogue(viewer.person(), "", null, 0, 1));
        boolean provider = gateways.ask(new FindSetup()).provider();
        Signal.effect(place, () -> {
            FirstSteps steps =
                    new FirstSteps(people.get().active(), catalogue.get().total(), provider);
            Signal.untracked(() -> {
                place.removeAll();
                if (!steps.complete()) {
                    place.add(new FirstStepsList(gateways, texts, viewer, steps, hasDraft(viewer)).component());
                }
                return true;
            });
        });
        return place;
    }

    /** Only authors see what is not published yet. */
    private boolean hasDraft(Viewer viewer) {
        return viewer.has(Role.LD_ADMIN)
                && !gateways.ask(new FindWorkshop()).entries().isEmpty();
    }
}
