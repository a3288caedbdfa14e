package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FindPersonHistory;
import io.waymark.people.api.FindPersonOn;
import io.waymark.people.api.PersonOn;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.HistoryTexts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.DayCard;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryList;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.PermitAll;

/** What happened to somebody's place in the company, and what it was on a day. */
@Route(value = "history/person/:id", layout = MainLayout.class)
@PermitAll
class PersonHistoryView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient HistoryTexts texts;

    PersonHistoryView(Gateways gateways, Viewer viewer, HistoryTexts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonView person = gateways.ask(
                new FindPerson(id(event.getRouteParameters().get("id").orElse(""))));
        boolean mine = person.id().equals(viewer.person());
        String name = person.name().isBlank() ? getTranslation("history.person.name.erased") : person.name();
        String heading = mine ? getTranslation("history.title.you") : getTranslation("history.title.person", name);
        title(heading);
        String path = "history/person/" + person.id().value();
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                crumb(person, name, mine),
                                El.h1(heading),
                                El.p("dim", mine ? name : person.jobTitle()))),
                HistoryParts.columns(
                        new DayCard(
                                viewer,
                                event.getLocation(),
                                path,
                                day -> then(gateways.ask(new FindPersonOn(person.id(), day, viewer.zone())))),
                        new HistoryList(
                                gateways,
                                viewer,
                                texts,
                                path,
                                page -> new FindPersonHistory(person.id(), page, HistoryList.PAGE))));
    }

    private static PersonId id(String text) {
        try {
            return new PersonId(text);
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }

    private Component crumb(PersonView person, String name, boolean mine) {
        Component up = mine
                ? El.a("account", "", getTranslation("account.title"))
                : viewer.person().equals(person.manager())
                        ? El.a("team/" + person.id().value(), "", name)
                        : El.span("", name);
        return Crumb.of(up, getTranslation("history.crumb"));
    }

    private Component then(PersonOn then) {
        PersonOn.Standing place = then.place();
        if (place == null) {
            return HistoryParts.notYet(viewer.day(then.day()));
        }
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        HistoryParts.fact(
                facts,
                "history.person.job",
                place.jobTitle().isBlank() ? getTranslation("history.person.job.erased") : place.jobTitle());
        HistoryParts.fact(
                facts,
                "history.person.team",
                place.teamName().isBlank() ? getTranslation("history.person.team.none") : place.teamName());
        HistoryParts.fact(facts, "history.person.manager", manager(place));
        if (place.left() != null) {
            HistoryParts.fact(facts, "history.person.left", viewer.day(place.left()));
        }
        return facts;
    }

    private String manager(PersonOn.Standing place) {
        if (!place.managed()) {
            return getTranslation("history.person.manager.none");
        }
        return place.manager() == null || place.manager().isBlank()
                ? getTranslation("history.person.manager.hidden")
                : place.manager();
    }
}
