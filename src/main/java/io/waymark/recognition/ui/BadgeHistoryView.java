package io.waymark.recognition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.pathways.api.EnrolmentId;
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
import io.waymark.recognition.api.BadgeId;
import io.waymark.recognition.api.BadgeOn;
import io.waymark.recognition.api.BadgePage;
import io.waymark.recognition.api.FindBadge;
import io.waymark.recognition.api.FindBadgeHistory;
import io.waymark.recognition.api.FindBadgeOn;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** How one came by a badge: which rule awarded it, when, and because of what. */
@Route(value = BadgeHistoryView.PATH + "/:badge", layout = MainLayout.class)
@PermitAll
class BadgeHistoryView extends Page implements BeforeEnterObserver {

    static final String PATH = "history/badge";
    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient HistoryTexts texts;

    BadgeHistoryView(Gateways gateways, Viewer viewer, HistoryTexts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BadgeId id = BadgeView.id(event.getRouteParameters().get("badge").orElse(""));
        BadgePage badge = gateways.ask(new FindBadge(viewer.person(), id));
        if (badge.earned() == null) {
            throw Rejection.nothingHere();
        }
        String heading = getTranslation("history.title", badge.face().title());
        title(heading);
        EnrolmentId way = EnrolmentId.of(viewer.person(), badge.goal().pathway());
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                crumb(id, badge),
                                El.h1(heading),
                                El.p("dim", badge.face().description()))),
                HistoryParts.columns(
                        new DayCard(
                                viewer,
                                event.getLocation(),
                                PATH + "/" + id.value(),
                                day -> then(gateways.ask(new FindBadgeOn(viewer.person(), id, day, viewer.zone())))),
                        new HistoryList(
                                gateways,
                                viewer,
                                texts,
                                "",
                                page -> new FindBadgeHistory(viewer.person(), id, page, HistoryList.PAGE))),
                El.p(
                        "",
                        El.a(
                                "history/enrolment/" + way.value(),
                                "",
                                getTranslation("history.badge.way", badge.goal().pathwayTitle()))));
    }

    private Component then(BadgeOn then) {
        BadgeOn.Standing badge = then.badge();
        if (badge == null) {
            return HistoryParts.notYet(viewer.day(then.day()));
        }
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        HistoryParts.fact(facts, "history.badge.title", badge.face().title());
        HistoryParts.fact(facts, "history.badge.rule", String.valueOf(badge.ruleVersion()));
        HistoryParts.fact(facts, "history.badge.held", held(badge.held()));
        return facts;
    }

    private String held(BadgeOn.@Nullable Holding held) {
        return held == null
                ? getTranslation("history.badge.held.not")
                : getTranslation(
                        "history.badge.held.since", viewer.day(held.since()), held.ruleVersion(), held.steps());
    }

    private Component crumb(BadgeId id, BadgePage badge) {
        return Crumb.of(
                El.a(BadgeWallView.PATH + "/" + id.value(), "", badge.face().title()), getTranslation("history.crumb"));
    }
}
