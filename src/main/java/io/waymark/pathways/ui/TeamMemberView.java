package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.Enrolments;
import io.waymark.pathways.api.FindEnrolments;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.PermitAll;

/** One report and how far they are. To anybody but their manager there is nothing at this place. */
@Route(value = TeamView.TEAM + "/:person", layout = MainLayout.class)
@PermitAll
class TeamMemberView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;

    TeamMemberView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId id = person(event.getRouteParameters().get("person").orElse(""));
        Div place = anew();
        var enrolments = Live.of(place, gateways, new FindEnrolments(id));
        PersonView person = gateways.ask(new FindPerson(id));
        title(person.name());
        place.add(El.div(
                "head",
                El.div(
                        "",
                        El.nav(
                                "crumb",
                                getTranslation("shell.crumb"),
                                El.a(TeamView.TEAM, "", getTranslation("team.board"))),
                        El.h1(person.name()),
                        El.p("dim", person.jobTitle())),
                HistoryParts.link("history/person/" + id.value(), person.name())));
        place.add(tabs(id));
        place.add(following(enrolments, shown -> shown.place().add(ways(shown.value()))));
    }

    private static PersonId person(String text) {
        try {
            return new PersonId(text);
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }

    /** What they committed to is another context's page. */
    private Component tabs(PersonId person) {
        String member = TeamView.TEAM + "/" + person.value();
        var here = El.a(member, "", getTranslation("team.member.pathways"));
        here.getElement().setAttribute("aria-current", "page");
        return El.nav(
                "tabs",
                getTranslation("team.member.tabs"),
                El.a(member + "/commitments", "", getTranslation("team.member.commitments")),
                here);
    }

    private Component ways(Enrolments enrolments) {
        if (enrolments.all().isEmpty()) {
            return El.div(
                    "card empty",
                    El.h2("", getTranslation("team.none")),
                    El.p("s dim", getTranslation("team.none.why")));
        }
        return El.ul("states", enrolments.all().stream().map(this::way).toArray(Component[]::new));
    }

    private Component way(EnrolmentView enrolment) {
        String since = getTranslation(
                "team.status." + enrolment.status().name().toLowerCase(java.util.Locale.ROOT),
                viewer.day(enrolment.endedAt() == null ? enrolment.startedAt() : enrolment.endedAt()));
        return El.li(
                "card",
                El.h2("card-title", enrolment.title()),
                Words.bar(enrolment.progress()),
                El.p("s dim", since),
                HistoryParts.link(Paths.history(enrolment.id()), enrolment.title()));
    }
}
