package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.people.api.AcceptNewcomer;
import io.waymark.people.api.FindNewcomers;
import io.waymark.people.api.Newcomers;
import io.waymark.people.api.Newcomers.Newcomer;
import io.waymark.people.api.RefuseNewcomer;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** Who has signed in and is no person yet, for the system admin to say who they are. */
@Route(value = NewcomersView.PATH, layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class NewcomersView extends Page implements BeforeEnterObserver {

    static final String PATH = "people/newcomers";
    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private final Div outcome = El.div("live");

    NewcomersView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        outcome.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("newcomers.title"));
        outcome.removeAll();
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                El.h1(getTranslation("newcomers.title")),
                                El.p("dim", getTranslation("newcomers.lead")))),
                outcome,
                following(
                        Live.of(place, gateways, new FindNewcomers()),
                        now -> now.place().add(list(now.value()))));
    }

    private Component list(Newcomers newcomers) {
        if (newcomers.waiting().isEmpty()) {
            return El.div("card empty", El.p("", getTranslation("newcomers.none")));
        }
        Div all = El.div("stack s5");
        newcomers.waiting().forEach(one -> all.add(card(one)));
        if (newcomers.total() > newcomers.waiting().size()) {
            all.add(El.p(
                    "s dim",
                    getTranslation("newcomers.more", newcomers.waiting().size(), newcomers.total())));
        }
        return all;
    }

    private Component card(Newcomer newcomer) {
        String name = name(newcomer);
        Button accept = new Button(
                getTranslation("newcomers.accept"),
                click -> AcceptDialog.open(newcomer, gateways, texts, viewer, as -> {
                    gateways.send(new AcceptNewcomer(newcomer.identity(), as, viewer.now()));
                    say(getTranslation("newcomers.accepted", name));
                }));
        accept.setAriaLabel(getTranslation("newcomers.accept.of", name));
        Button refuse = new Button(
                getTranslation("newcomers.refuse"),
                click -> RefuseDialog.open(name, texts, viewer, reason -> {
                    gateways.send(new RefuseNewcomer(newcomer.identity(), reason, viewer.now()));
                    say(getTranslation("newcomers.refused"));
                }));
        refuse.setAriaLabel(getTranslation("newcomers.refuse.of", name));
        refuse.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return El.section(
                "card",
                El.h2("", name),
                El.p("", newcomer.email()),
                El.p(
                        "s dim",
                        getTranslation("newcomers.why." + newcomer.why().name().toLowerCase(Locale.ROOT))),
                El.p("s dim", getTranslation("newcomers.since", viewer.moment(newcomer.since()))),
                El.div("row", accept, refuse));
    }

    private String name(Newcomer newcomer) {
        return newcomer.name().isBlank() ? getTranslation("newcomers.nameless") : newcomer.name();
    }

    private void say(String words) {
        outcome.removeAll();
        outcome.add(El.div("notice ok", El.p("", words)));
    }
}
