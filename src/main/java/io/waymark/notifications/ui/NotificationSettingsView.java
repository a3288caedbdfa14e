package io.waymark.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.notifications.api.FindNotificationSettings;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.PermitAll;

/** What one wants to have by mail, and when. */
@Route(value = NotificationSettingsView.PATH, layout = MainLayout.class)
@PermitAll
class NotificationSettingsView extends Page implements BeforeEnterObserver {

    static final String PATH = "notifications/settings";
    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;

    NotificationSettingsView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("notifications.settings.title"));
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                Crumb.of(
                                        El.a(NotificationsView.PATH, "", getTranslation("notifications.title")),
                                        getTranslation("notifications.settings.title")),
                                El.h1(getTranslation("notifications.settings.title")),
                                El.p("dim", getTranslation("notifications.settings.lead")))),
                new SettingsForm(gateways, viewer, texts, gateways.ask(new FindNotificationSettings(viewer.person()))));
    }
}
