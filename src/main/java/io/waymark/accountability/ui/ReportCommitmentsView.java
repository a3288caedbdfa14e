package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.FindFollowUps;
import io.waymark.accountability.api.FindReportCommitments;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import jakarta.annotation.security.PermitAll;

/** One report, what they committed to and what was logged. To anybody but their manager there is nothing at this place. */
@Route(value = TeamBoardView.PATH + "/:person/commitments", layout = MainLayout.class)
@PermitAll
class ReportCommitmentsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;
    private final transient Names names;

    ReportCommitmentsView(Gateways gateways, Viewer viewer, Texts texts, Names names) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.names = names;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId id =
                ReportPaths.person(event.getRouteParameters().get("person").orElse(""));
        Div place = anew();
        var commitments = Live.of(place, gateways, new FindReportCommitments(id));
        var followUps = Live.of(place, gateways, new FindFollowUps(id));
        PersonView person = gateways.ask(new FindPerson(id));
        title(person.name());
        place.add(
                head(person),
                El.div(
                        "cols",
                        El.div(
                                "c8 stack s5",
                                following(commitments, now -> now.place().add(commitments(person, now.value())))),
                        El.aside(
                                "c4 stack s5",
                                getTranslation("report.aside"),
                                El.section(
                                        "card",
                                        El.h2("", getTranslation("follow-ups.title")),
                                        following(
                                                followUps,
                                                now -> now.place().add(FollowUpList.of(now.value(), viewer))),
                                        El.a(
                                                ReportPaths.agenda(id),
                                                "link",
                                                getTranslation("agenda.title", Words.first(person.name())))))));
    }

    private Component head(PersonView person) {
        var here = El.a(ReportPaths.commitments(person.id()), "", getTranslation("report.commitments"));
        here.getElement().setAttribute("aria-current", "page");
        return El.div(
                "stack",
                El.div(
                        "head",
                        El.div(
                                "",
                                Crumb.of(El.a(TeamBoardView.PATH, "", getTranslation("board.title")), person.name()),
                                El.h1(person.name()),
                                El.p("dim", person.jobTitle())),
                        HistoryParts.link("history/person/" + person.id().value(), person.name())),
                El.nav(
                        "tabs",
                        getTranslation("report.tabs"),
                        here,
                        El.a(ReportPaths.member(person.id()), "", getTranslation("report.pathways"))));
    }

    private Component commitments(PersonView person, Commitments commitments) {
        if (commitments.all().isEmpty()) {
            return El.div(
                    "card empty",
                    El.h2("", getTranslation("report.none")),
                    El.p("s dim", getTranslation("report.none.why")));
        }
        ReportStory story = new ReportStory(new CheckInStory(names, viewer), person.name());
        ReportCommitment one = new ReportCommitment(person.name(), story, gateways, viewer, texts);
        return El.div("stack s5", commitments.all().stream().map(one::of).toArray(Component[]::new));
    }
}
