package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.accountability.api.FindFollowUps;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.PersonView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import jakarta.annotation.security.PermitAll;

/** An agenda alone, as it is printed: one's own, or that of a report. */
@Route(value = ReportPaths.AGENDA + "/:person?", layout = MainLayout.class)
@PermitAll
class AgendaView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;

    AgendaView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonId id = event.getRouteParameters()
                .get("person")
                .map(ReportPaths::person)
                .orElse(viewer.person());
        boolean own = id.equals(viewer.person());
        PersonView person = gateways.ask(new FindPerson(id));
        AgendaOf of = new AgendaOf(id, person.name(), own);
        AgendaCard card = new AgendaCard(of, false, gateways, viewer, texts);
        title(of.title());
        Div place = anew();
        var followUps = Live.of(place, gateways, new FindFollowUps(id));
        card.addClassName("c8");
        place.add(
                El.div("head", El.div("", crumb(of), El.h1(of.title()))),
                El.div(
                        "cols",
                        card,
                        El.aside(
                                "c4 stack s5",
                                getTranslation("report.aside"),
                                El.section(
                                        "card",
                                        El.h2("", getTranslation("follow-ups.title")),
                                        following(
                                                followUps,
                                                now -> now.place().add(FollowUpList.of(now.value(), viewer)))))));
    }

    private Component crumb(AgendaOf of) {
        Component up = of.own()
                ? El.a(Paths.COMMITMENTS, "", getTranslation("commitments.nav"))
                : El.a(TeamBoardView.PATH, "", getTranslation("board.title"));
        return Crumb.of(up, getTranslation("agenda.next"));
    }
}
