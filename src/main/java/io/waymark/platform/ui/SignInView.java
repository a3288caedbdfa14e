package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.waymark.platform.security.SignInDoor;
import io.waymark.platform.ui.drawing.BrandDrawing;
import org.springframework.security.web.csrf.CsrfToken;

/** Where everybody comes in. In the embedded profile each demo account is one click. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int BRAND_PX = 44;

    private final transient SignInDoor door;

    SignInView(SignInDoor door) {
        this.door = door;
        setId("main");
        addClassName("sign-in");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sign-in.title") + " · Waymark";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Div card = El.div("card topo sign-in-card");
        card.add(
                El.div("brand", El.svg(BrandDrawing.mark(BRAND_PX)), El.b("Waymark")),
                El.h1(getTranslation("sign-in.heading")),
                El.p("map-voice", getTranslation("sign-in.promise")));
        if (event.getLocation().getQueryParameters().getParameters().containsKey("failed")) {
            Div failed = El.div("notice bad", El.p("", getTranslation("sign-in.failed")));
            failed.getElement().setAttribute("role", "alert");
            card.add(failed);
        }
        card.add(El.p("s dim", getTranslation("sign-in.demo")));
        card.add(El.ul("accounts", door.offers().stream().map(this::offer).toArray(Component[]::new)));
        card.add(El.p("xs faint", getTranslation("sign-in.embedded")));
        add(card);
    }

    private Component offer(SignInDoor.Offer offer) {
        Form form = new Form();
        form.getElement().setAttribute("method", "post").setAttribute("action", "sign-in");
        hidden(form, "account", offer.account());
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getAttribute(CsrfToken.class.getName())
                        instanceof CsrfToken csrf) {
            hidden(form, csrf.getParameterName(), csrf.getToken());
        }
        NativeButton button = new NativeButton();
        button.addClassName("account");
        button.getElement().setAttribute("type", "submit");
        com.vaadin.flow.component.html.Span initials = El.span("avatar", MainLayout.initials(offer.displayName()));
        initials.getElement().setAttribute("aria-hidden", "true");
        button.add(
                initials,
                El.span(
                        "",
                        El.b(offer.displayName()),
                        El.small(getTranslation("demo.account." + offer.account() + ".purpose"))));
        form.add(button);
        return El.li("", form);
    }

    private static void hidden(Form form, String name, String value) {
        HiddenField field = new HiddenField();
        field.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        form.add(field);
    }

    @Tag("form")
    private static final class Form extends Component implements com.vaadin.flow.component.HasComponents {
        private static final long serialVersionUID = 1L;
    }

    @Tag("input")
    private static final class HiddenField extends Component {
        private static final long serialVersionUID = 1L;
    }
}
