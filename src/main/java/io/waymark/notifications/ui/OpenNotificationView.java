package io.waymark.notifications.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.waymark.notifications.api.FindNotification;
import io.waymark.notifications.api.NotificationId;
import io.waymark.notifications.api.NotificationView;
import io.waymark.notifications.api.ReadNotification;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.web.PathIds;
import jakarta.annotation.security.PermitAll;

/**
 * Where all links to something one was told lead, from the list as from a mail: it is read by that, and one goes on to what it is
 * about. Only whoever has signed in gets here, so a program that tries the links of mails reads nothing for anybody.
 */
@Route(value = "notifications/open/:id", layout = MainLayout.class)
@PermitAll
class OpenNotificationView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;

    OpenNotificationView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
    }

    static String path(NotificationView told) {
        return "notifications/open/" + told.id().value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        NotificationId id = PathIds.read(event.getRouteParameters().get("id").orElse(""), NotificationId::new);
        NotificationView told = gateways.ask(new FindNotification(viewer.person(), id));
        gateways.send(new ReadNotification(viewer.person(), id));
        Location there = new Location(told.path());
        event.forwardTo(there.getPath(), there.getQueryParameters());
    }
}
