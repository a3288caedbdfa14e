package io.waymark.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.waymark.notifications.api.FindUnsubscription;
import io.waymark.notifications.api.Unsubscribe;
import io.waymark.notifications.api.Unsubscription;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.BrandDrawing;
import io.waymark.shared.Rejection;

/** Where the link at the foot of a mail leads. To come here changes nothing, for programs try such links; the button does. */
@Route(value = "notifications/unsubscribe/:token", autoLayout = false)
@AnonymousAllowed
class UnsubscribeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int BRAND_PX = 44;

    private final transient Gateways gateways;

    UnsubscribeView(Gateways gateways) {
        this.gateways = gateways;
        setId("main");
        addClassName("sign-in");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("unsubscribe.title") + " · Waymark";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        Div card = El.div("card topo sign-in-card");
        removeAll();
        add(card);
        try {
            Unsubscription about = gateways.ask(new FindUnsubscription(token));
            event.getUI().setLocale(about.locale());
            card.add(brand(), El.h1(getTranslation("unsubscribe.title")));
            show(card, token, about);
        } catch (Rejection e) {
            card.add(
                    brand(),
                    El.h1(getTranslation("unsubscribe.title")),
                    El.p("", getTranslation("unsubscribe.unknown")));
        }
    }

    private void show(Div card, String token, Unsubscription about) {
        card.add(El.ul(
                "",
                about.kinds().stream()
                        .map(kind -> El.li("", El.text(getTranslation("notification." + kind.code() + ".name"))))
                        .toArray(Component[]::new)));
        Div outcome = El.div("live");
        outcome.getElement().setAttribute("role", "status");
        card.add(outcome);
        if (!about.mailed()) {
            outcome.add(El.p("", getTranslation("unsubscribe.done")));
            return;
        }
        Button stop = new Button(getTranslation("unsubscribe.action"));
        stop.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        stop.addClickListener(click -> {
            gateways.sendOnly(new Unsubscribe(token));
            stop.setVisible(false);
            outcome.add(El.p("", getTranslation("unsubscribe.done")));
        });
        card.add(El.p("s dim", getTranslation("unsubscribe.why")), El.div("row", stop));
    }

    private static Component brand() {
        return El.div("brand", El.svg(BrandDrawing.mark(BRAND_PX)), El.b("Waymark"));
    }
}
