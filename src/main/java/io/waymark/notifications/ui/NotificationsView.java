package io.waymark.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.waymark.notifications.api.FindNotifications;
import io.waymark.notifications.api.NotificationPage;
import io.waymark.notifications.api.ReadAllNotifications;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.PermitAll;

/** All one was told, the newest first. */
@Route(value = NotificationsView.PATH, layout = MainLayout.class)
@PermitAll
class NotificationsView extends Page implements BeforeEnterObserver {

    static final String PATH = "notifications";
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 20;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final Div list = new Div();
    private int shown;

    NotificationsView(Gateways gateways, Viewer viewer) {
        this.gateways = gateways;
        this.viewer = viewer;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("notifications.title"));
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .map(number -> Math.clamp(number, PAGE, FindNotifications.LARGEST))
                .orElse(PAGE);
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                El.h1(getTranslation("notifications.title")),
                                El.p("dim", getTranslation("notifications.lead"))),
                        El.div(
                                "row",
                                El.a(NotificationSettingsView.PATH, "btn", getTranslation("notifications.settings")))),
                list);
        show();
    }

    private void show() {
        Div fresh = new Div();
        list.removeAll();
        list.add(fresh);
        fresh.add(following(
                Live.of(fresh, gateways, new FindNotifications(viewer.person(), null, shown)),
                answer -> fill(answer.value(), answer.place())));
    }

    private void fill(NotificationPage page, Div place) {
        place.addClassNames("stack", "s5");
        if (page.notifications().isEmpty()) {
            place.add(El.div(
                    "card empty",
                    El.h2("card-title", getTranslation("notifications.none.title")),
                    El.p("s dim", getTranslation("notifications.none.why"))));
            return;
        }
        place.add(
                El.div(
                        "row between",
                        El.p("s dim", getTranslation("notifications.unread", page.unread())),
                        readAll(page)),
                El.ul(
                        "list card notices",
                        page.notifications().stream()
                                .map(told -> NoticeItem.of(told, viewer))
                                .toArray(Component[]::new)));
        if (page.next() != null && shown < FindNotifications.LARGEST) {
            place.add(new Button(getTranslation("notifications.earlier"), click -> earlier()));
        }
    }

    private Component readAll(NotificationPage page) {
        Button all = new Button(
                getTranslation("notifications.read-all"),
                click -> gateways.send(new ReadAllNotifications(viewer.person())));
        all.setVisible(page.unread() > 0);
        return all;
    }

    /** Whoever works by keyboard goes on at the first of those that were added. */
    private void earlier() {
        int before = shown;
        shown = Math.min(shown + PAGE, FindNotifications.LARGEST);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH + "?show=" + shown));
        show();
        list.getElement()
                .executeJs(
                        "setTimeout(() => this.querySelectorAll('.notices > li')[$0]?.querySelector('a')?.focus())",
                        before);
    }
}
