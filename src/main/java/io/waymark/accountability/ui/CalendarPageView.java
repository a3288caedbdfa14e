package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.PermitAll;

/** How one's check-ins come into one's own calendar. */
@Route(value = Paths.CALENDAR, layout = MainLayout.class)
@PermitAll
class CalendarPageView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;

    CalendarPageView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(Words.text("calendar.title"));
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                Crumb.of(
                                        El.a(Paths.COMMITMENTS, "", Words.text("commitments.title")),
                                        Words.text("calendar.title")),
                                El.h1(Words.text("calendar.title")),
                                El.p("dim", Words.text("calendar.lead")))),
                El.div(
                        "cols",
                        El.section(
                                "c8 card stack",
                                El.h2("", Words.text("calendar.address")),
                                new CalendarAddressForm(gateways, viewer, texts)),
                        El.aside(
                                "c4 stack s5",
                                Words.text("calendar.aside"),
                                El.section(
                                        "card",
                                        El.h2("s", Words.text("calendar.how")),
                                        El.p("s", Words.text("calendar.how.add")),
                                        El.p("s", Words.text("calendar.how.often")),
                                        El.p("s", Words.text("calendar.how.secret"))))));
    }
}
