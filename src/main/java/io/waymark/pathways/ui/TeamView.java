package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.Enrolments;
import io.waymark.pathways.api.FindEnrolments;
import io.waymark.people.api.FindReports;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** A manager's direct reports and how far they are on their pathways: never what they wrote. */
@Route(value = TeamView.PATH, layout = MainLayout.class)
@PermitAll
class TeamView extends Page implements BeforeEnterObserver {

    static final String TEAM = "team";
    static final String PATH = TEAM + "/progress";
    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;

    TeamView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!viewer.profile().manager()) {
            throw Rejection.nothingHere();
        }
        title(getTranslation("team.title"));
        Div place = anew();
        place.add(El.div(
                "head",
                El.div(
                        "",
                        Crumb.of(El.a(TEAM, "", getTranslation("team.board")), getTranslation("team.title")),
                        El.h1(getTranslation("team.title")),
                        El.p("dim", getTranslation("team.lead")))));
        place.add(following(
                Live.of(place, gateways, new FindReports(viewer.person())),
                reports -> reports.place()
                        .add(El.ul(
                                "states",
                                reports.value().people().stream()
                                        .map(this::member)
                                        .toArray(Component[]::new)))));
    }

    private ListItem member(PersonView person) {
        var heading = El.h2("card-title", "");
        heading.add(El.a(TEAM + "/" + person.id().value(), "card-link", person.name()));
        ListItem card = El.li("card", heading, El.p("s dim", person.jobTitle()));
        card.add(following(
                Live.of(card, gateways, new FindEnrolments(person.id())),
                ways -> ways.place().add(progress(ways.value()))));
        return card;
    }

    private Component[] progress(Enrolments enrolments) {
        List<EnrolmentView> ways = enrolments.all().stream()
                .filter(one -> one.status() != EnrolmentStatus.WITHDRAWN)
                .toList();
        return ways.isEmpty()
                ? new Component[] {El.p("s faint", getTranslation("team.none"))}
                : ways.stream()
                        .map(one -> El.div("stack s1", El.p("s", one.title()), Words.bar(one.progress())))
                        .toArray(Component[]::new);
    }
}
