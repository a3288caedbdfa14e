package io.waymark.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.waymark.people.api.FindSetup;
import io.waymark.people.api.Setup;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.BrandDrawing;
import java.time.Clock;
import java.util.Optional;

/** Where the first system admin begins, with the code that was printed at the start. */
@Route(value = SetupView.PATH, autoLayout = false)
@AnonymousAllowed
class SetupView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "setup";
    private static final long serialVersionUID = 1L;
    private static final int BRAND_PX = 44;

    private final transient Gateways gateways;
    private final transient Texts texts;
    private final transient Clock clock;

    SetupView(Gateways gateways, Texts texts, Clock clock) {
        this.gateways = gateways;
        this.texts = texts;
        this.clock = clock;
        setId("main");
        addClassName("sign-in");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("setup.title") + " · Waymark";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Setup setup = gateways.ask(new FindSetup());
        if (!setup.open()) {
            show("setup.closed", ".", "setup.sign-in");
        } else if (setup.provider()) {
            show("setup.provider", ".", "setup.sign-in");
        } else {
            Div card = card();
            card.add(
                    El.p("", getTranslation("setup.lead")),
                    El.p("s dim", getTranslation("setup.alone")),
                    new SetupForm(
                            gateways,
                            texts,
                            clock,
                            Optional.empty(),
                            () -> show("setup.done", "sign-in", "setup.sign-in")));
        }
    }

    private void show(String key, String address, String action) {
        Div card = card();
        Div said = El.div("notice", El.p("", getTranslation(key)));
        said.getElement().setAttribute("role", "status");
        // By a request of its own: whoever had not signed in had another session.
        var link = El.a(address, "btn primary", getTranslation(action));
        link.setRouterIgnore(true);
        card.add(said, El.div("row", link));
    }

    private Div card() {
        removeAll();
        Div card = El.div("card topo sign-in-card");
        card.add(
                El.div("brand", El.svg(BrandDrawing.mark(BRAND_PX)), El.b("Waymark")),
                El.h1(getTranslation("setup.title")));
        add(card);
        return card;
    }
}
