package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.accountability.api.CompanyFigures;
import io.waymark.accountability.api.FindFigures;
import io.waymark.accountability.api.FindTeamFigures;
import io.waymark.accountability.api.TeamFigures;
import io.waymark.people.api.FindReports;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import jakarta.annotation.security.PermitAll;

/** What of commitments is kept, in numbers: of the company for L&D, of one's team and those of one's managers for a manager. */
@Route(value = FollowThroughView.PATH, layout = MainLayout.class)
@PermitAll
class FollowThroughView extends Page implements BeforeEnterObserver {

    static final String PATH = "follow-through";
    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient FiguresCard cards;

    FollowThroughView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.cards = new FiguresCard(viewer.locale());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean forCompany = viewer.has(Role.LD_ADMIN);
        if (!forCompany && !viewer.profile().manager()) {
            throw Rejection.nothingHere();
        }
        title(getTranslation("figures.title"));
        Div place = anew();
        place.add(El.div(
                "head",
                El.div(
                        "",
                        El.h1(getTranslation("figures.title")),
                        El.p("dim", getTranslation("figures.lead")),
                        El.p("s dim", getTranslation("figures.as-of", viewer.moment(viewer.now()))))));
        if (forCompany) {
            company(place, gateways.ask(new FindFigures()));
        }
        if (viewer.profile().manager()) {
            place.add(team(getTranslation("figures.own"), viewer.person()));
            gateways.ask(new FindReports(viewer.person())).people().stream()
                    .filter(PersonView::isManager)
                    .forEach(report -> place.add(team(getTranslation("figures.team-of", report.name()), report.id())));
        }
    }

    private void company(Div place, CompanyFigures company) {
        place.add(cards.of(
                getTranslation("figures.company"), commitments(company.all().commitments()), company.all()));
        company.byPathway()
                .forEach(one -> place.add(
                        cards.of(one.title(), commitments(one.figures().commitments()), one.figures())));
    }

    private com.vaadin.flow.component.Component team(String title, PersonId manager) {
        TeamFigures team = gateways.ask(new FindTeamFigures(manager));
        return cards.of(
                title,
                getTranslation("figures.people", team.people(), team.figures().commitments()),
                team.figures());
    }

    private String commitments(long count) {
        return getTranslation("figures.commitments", count);
    }
}
