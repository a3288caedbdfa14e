package io.waymark.pathways.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.pathways.api.FindPathwayHistory;
import io.waymark.pathways.api.FindPathwayOn;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PathwayOn;
import io.waymark.pathways.api.PathwayVersion;
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
import io.waymark.shared.Rejection;
import jakarta.annotation.security.RolesAllowed;

/** What happened to a pathway, and which versions there were on a day. */
@Route(value = Paths.PATHWAY_HISTORY + "/:id", layout = MainLayout.class)
@RolesAllowed("LD_ADMIN")
class PathwayHistoryView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient HistoryTexts texts;

    PathwayHistoryView(Gateways gateways, Viewer viewer, HistoryTexts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PathwayId id = PathwayIds.of(event.getRouteParameters().get("id"));
        PathwayOn now = gateways.ask(new FindPathwayOn(id, viewer.today(), viewer.zone()));
        PathwayVersion known = now.published() == null ? now.draft() : now.published();
        if (known == null) {
            throw Rejection.nothingHere();
        }
        String heading = getTranslation("history.title", known.content().title());
        title(heading);
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                Crumb.of(
                                        El.a(WorkshopView.PATH, "", getTranslation("studio.title")),
                                        getTranslation("history.crumb")),
                                El.h1(heading),
                                El.p("dim", known.content().summary()))),
                HistoryParts.columns(
                        new DayCard(
                                viewer,
                                event.getLocation(),
                                Paths.history(id),
                                day -> PathwayThen.of(gateways.ask(new FindPathwayOn(id, day, viewer.zone())), viewer)),
                        new HistoryList(
                                gateways,
                                viewer,
                                texts,
                                Paths.history(id),
                                page -> new FindPathwayHistory(id, page, HistoryList.PAGE))));
    }
}
