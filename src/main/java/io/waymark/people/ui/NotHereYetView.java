package io.waymark.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.waymark.people.api.FindSetup;
import io.waymark.people.api.FindVisit;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.security.Identity;
import io.waymark.platform.security.SignedIn;
import io.waymark.platform.security.Visitor;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.BrandDrawing;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;

/** For whoever has signed in and is no person here yet: whom to ask, and, in a company without people, how to be the first. */
@Route(value = Visitor.PAGE, autoLayout = false)
@PermitAll
class NotHereYetView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int BRAND_PX = 44;

    /** The provider still knows them, so that this is no more than there and back. */
    private static final String AGAIN = "oauth2/authorization/keycloak?to=/";

    private final transient Gateways gateways;
    private final transient Texts texts;
    private final transient Clock clock;
    private final transient SignedIn signedIn;
    private final transient AuthenticationContext authentication;
    private final String contact;

    NotHereYetView(
            Gateways gateways,
            Texts texts,
            Clock clock,
            SignedIn signedIn,
            AuthenticationContext authentication,
            @Value("${waymark.contact:}") String contact) {
        this.gateways = gateways;
        this.texts = texts;
        this.clock = clock;
        this.signedIn = signedIn;
        this.authentication = authentication;
        this.contact = contact.strip();
        setId("main");
        addClassName("sign-in");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("not-here.title.waiting") + " · Waymark";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Identity> visitor = signedIn.visitor();
        if (visitor.isEmpty()) {
            event.forwardTo("");
            return;
        }
        removeAll();
        Div card = El.div("card topo sign-in-card");
        card.add(El.div("brand", El.svg(BrandDrawing.mark(BRAND_PX)), El.b("Waymark")));
        if (gateways.ask(new FindSetup()).open()) {
            card.add(
                    El.h1(getTranslation("setup.title")),
                    El.p("", getTranslation("setup.as", named(visitor.get()))),
                    El.p("", getTranslation("setup.lead")),
                    new SetupForm(
                            gateways,
                            texts,
                            clock,
                            visitor,
                            () -> event.getUI().getPage().setLocation(AGAIN)),
                    El.div("row", out()));
        } else {
            String visit = gateways.ask(new FindVisit()).name().toLowerCase(Locale.ROOT);
            card.add(
                    El.h1(getTranslation("not-here.title." + visit)),
                    El.p("", getTranslation("not-here.who." + visit, named(visitor.get()))),
                    El.p("", whomToAsk()),
                    El.div("row", again(), out()));
        }
        add(card);
    }

    private Anchor again() {
        Anchor again = El.a(AGAIN, "btn", getTranslation("not-here.again"));
        again.setRouterIgnore(true);
        return again;
    }

    private Button out() {
        Button out = new Button(getTranslation("account.sign-out"), click -> authentication.logout());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return out;
    }

    private String whomToAsk() {
        return contact.isEmpty() ? getTranslation("not-here.ask") : getTranslation("not-here.ask.contact", contact);
    }

    private String named(Identity identity) {
        return identity.email().isBlank() ? getTranslation("not-here.somebody") : identity.email();
    }
}
