package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.waymark.platform.security.SignInDoor;
import io.waymark.platform.ui.drawing.BrandDrawing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where everybody comes in. By one click, with a password, or not at all, as the door has it. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int BRAND_PX = 44;
    private static final String FAILED = "failed";

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
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        if (asked.containsKey("signed-out")) {
            KeptForms.forget(event.getUI());
        }
        switch (door.way()) {
            case CLICK -> addOffers(card, asked);
            case PASSWORD -> {
                addForm(card, asked, "sign-in.account");
                card.add(El.p("s dim", getTranslation("sign-in.demo.password")));
            }
            case LOCAL -> {
                addForm(card, asked, "sign-in.email");
                card.add(El.p("s dim", getTranslation("sign-in.local")));
            }
            case SETUP ->
                card.add(
                        El.p("", getTranslation("sign-in.setup")),
                        El.div("row", El.a("setup", "btn primary", getTranslation("sign-in.setup.action"))));
            case PROVIDER -> card.add(new ProviderParts(door, asked));
            case NONE ->
                card.add(El.p("", getTranslation("sign-in.none")), El.p("s dim", getTranslation("sign-in.none.demo")));
        }
        add(card);
    }

    private void addOffers(Div card, Map<String, List<String>> asked) {
        if (asked.containsKey(FAILED)) {
            Div failed = El.div(
                    "notice bad",
                    El.p(
                            "",
                            getTranslation(
                                    first(asked, FAILED).orElse("").equals("left")
                                            ? "sign-in.left"
                                            : "sign-in.failed")));
            failed.getElement().setAttribute("role", "alert");
            card.add(failed);
        }
        card.add(El.p("s dim", getTranslation("sign-in.demo")));
        card.add(El.ul("accounts", door.offers().stream().map(this::offer).toArray(Component[]::new)));
        card.add(El.p("xs faint", getTranslation("sign-in.embedded")));
    }

    private void addForm(Div card, Map<String, List<String>> asked, String account) {
        Optional<String> error = first(asked, FAILED)
                .map(why -> getTranslation(
                        switch (why) {
                            case "later" -> "sign-in.later";
                            case "left" -> "sign-in.left";
                            default -> "sign-in.wrong";
                        }));
        card.add(new PasswordForm(
                getTranslation(account), first(asked, "account").orElse(""), error));
    }

    private static Optional<String> first(Map<String, List<String>> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream().findFirst();
    }

    private Component offer(SignInDoor.Offer offer) {
        PostForm form = new PostForm("sign-in");
        form.hidden("account", offer.account());
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
}
