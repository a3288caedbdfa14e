package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindEnrolment;
import io.waymark.pathways.api.FindEnrolmentHistory;
import io.waymark.pathways.api.FindEnrolmentOn;
import io.waymark.people.api.FindPerson;
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
import jakarta.annotation.security.PermitAll;

/** What happened on somebody's way through a pathway, and how far they had come by a day. */
@Route(value = Paths.ENROLMENT_HISTORY + "/:id", layout = MainLayout.class)
@PermitAll
class EnrolmentHistoryView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient HistoryTexts texts;

    EnrolmentHistoryView(Gateways gateways, Viewer viewer, HistoryTexts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        EnrolmentView enrolment = gateways.ask(new FindEnrolment(
                PathwayIds.enrolment(event.getRouteParameters().get("id"))));
        PersonView learner = gateways.ask(new FindPerson(enrolment.learner()));
        String heading = getTranslation("history.title", enrolment.title());
        title(heading);
        String path = Paths.history(enrolment.id());
        Div place = anew();
        place.add(
                El.div("head", El.div("", crumb(enrolment, learner), El.h1(heading), El.p("dim", name(learner)))),
                HistoryParts.columns(
                        new DayCard(
                                viewer,
                                event.getLocation(),
                                path,
                                day -> EnrolmentThen.of(
                                        gateways.ask(new FindEnrolmentOn(enrolment.id(), day, viewer.zone())), viewer)),
                        new HistoryList(
                                gateways,
                                viewer,
                                texts,
                                path,
                                page -> new FindEnrolmentHistory(enrolment.id(), page, HistoryList.PAGE))));
    }

    private Component crumb(EnrolmentView enrolment, PersonView learner) {
        Component up;
        if (learner.id().equals(viewer.person())) {
            up = El.a(Paths.of(enrolment.pathway()), "", enrolment.title());
        } else if (viewer.person().equals(learner.manager())) {
            up = El.a(TeamView.PATH + "/" + learner.id().value(), "", name(learner));
        } else {
            up = El.span("", name(learner));
        }
        return Crumb.of(up, getTranslation("history.crumb"));
    }

    private String name(PersonView learner) {
        return learner.name().isBlank() ? getTranslation("history.person.name.erased") : learner.name();
    }
}
