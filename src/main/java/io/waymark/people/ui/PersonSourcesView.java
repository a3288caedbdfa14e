package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.people.api.FindPersonSources;
import io.waymark.people.api.FindRoles;
import io.waymark.people.api.PersonRoles;
import io.waymark.people.api.PersonSources;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Each field of a person with the source it is from, what others say, whom they reported to when, and which roles they have. */
@Route(value = PeopleView.PATH + "/:id", layout = MainLayout.class)
@RolesAllowed("SYS_ADMIN")
class PersonSourcesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;

    PersonSourcesView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId person = id(event.getRouteParameters().get("id"));
        Div place = anew();
        Refusals refusals = new Refusals(texts, viewer);
        Signal<PersonSources> sources = Live.of(place, gateways, new FindPersonSources(person));
        Signal<PersonRoles> roles = Live.of(place, gateways, new FindRoles(person));
        place.add(
                following(sources, answer -> answer.place().add(page(answer.value()))),
                El.section(
                        "card",
                        El.h2("", getTranslation("people.roles")),
                        refusals.place(),
                        following(
                                roles,
                                answer -> answer.place()
                                        .add(new RolesCard(gateways, viewer, refusals, name(sources.peek()))
                                                .of(answer.value())))));
    }

    private static PersonId id(Optional<String> text) {
        try {
            return new PersonId(text.orElse(""));
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }

    private Component page(PersonSources person) {
        String name = name(person);
        title(name);
        return El.div(
                "stack s5",
                El.div("head", El.div("", crumb(name), El.h1(name), El.p("dim", state(person)))),
                El.section(
                        "card",
                        El.h2("", getTranslation("people.fields")),
                        conflicts(person),
                        FieldTable.of(viewer, person.fields()),
                        El.p("s dim", precedence(person))),
                El.section("card", El.h2("", getTranslation("people.line")), line(person)));
    }

    private String name(PersonSources person) {
        return person.name().isBlank() ? getTranslation("people.erased") : person.name();
    }

    private Component crumb(String name) {
        return Crumb.of(El.a(PeopleView.PATH, "", getTranslation("people.title")), name);
    }

    private String state(PersonSources person) {
        return person.left() == null
                ? getTranslation("people.active")
                : getTranslation("people.left.on", viewer.day(person.left()));
    }

    private Component conflicts(PersonSources person) {
        long conflicts =
                person.fields().stream().filter(PersonSources.Field::conflict).count();
        return conflicts == 0
                ? El.p("s dim", getTranslation("people.conflicts.none"))
                : El.div(
                        "notice wait",
                        El.icon(Icons.INFO),
                        El.p("", getTranslation("people.conflicts.why", conflicts)));
    }

    private String precedence(PersonSources person) {
        return person.leading() == null
                ? getTranslation("people.precedence")
                : getTranslation("people.precedence.led", PeopleGrid.source(person.leading()));
    }

    private Component line(PersonSources person) {
        if (person.line().isEmpty()) {
            return El.p("s dim", getTranslation("people.line.none"));
        }
        return El.ol(
                "people-line",
                person.line().reversed().stream()
                        .map(period -> El.li("", El.b(manager(period)), El.text(" "), since(period)))
                        .toArray(Component[]::new));
    }

    private Component since(PersonSources.Line period) {
        return El.span("s dim", getTranslation("people.line.since", viewer.day(period.from())));
    }

    private String manager(PersonSources.Line period) {
        if (!period.managed()) {
            return getTranslation("people.nobody");
        }
        return period.name().isBlank() ? getTranslation("people.erased") : period.name();
    }
}
