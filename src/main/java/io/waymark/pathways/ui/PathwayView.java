package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.pathways.api.FindPathway;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PathwayPage;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.PermitAll;

/** One pathway: why it is worth the time, the map, the list, and where one goes on. */
@Route(value = Paths.CATALOGUE + "/:id", layout = MainLayout.class)
@PermitAll
class PathwayView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;

    PathwayView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PathwayId id = PathwayIds.of(event.getRouteParameters().get("id"));
        Div place = anew();
        Signal<PathwayPage> page = Live.of(place, gateways, new FindPathway(viewer.person(), id));
        title(page.peek().content().title());
        PathwayScreen screen = new PathwayScreen(gateways, viewer, texts, id);
        place.add(screen.top(), following(page, shown -> shown.place().add(screen.show(shown.value()))));
    }

    static Component slash() {
        var slash = El.span("", "/");
        slash.getElement().setAttribute("aria-hidden", "true");
        return slash;
    }
}
