package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.FindWorkingDays;
import io.waymark.accountability.api.WorkingDaysView;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.Crumb;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.PermitAll;

/** When one works, whose holidays one keeps, and when one is away: nobody is asked then. */
@Route(value = Paths.WORKING_DAYS, layout = MainLayout.class)
@PermitAll
class WorkingDaysPageView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;

    WorkingDaysPageView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(Words.text("working.title"));
        Div place = anew();
        Signal<WorkingDaysView> days = Live.of(place, gateways, new FindWorkingDays(viewer.person()));
        LeaveForm leave = new LeaveForm(gateways, viewer, texts);
        place.add(
                El.div(
                        "head",
                        El.div(
                                "",
                                Crumb.of(El.a("account", "", Words.text("shell.me")), Words.text("working.title")),
                                El.h1(Words.text("working.title")),
                                El.p("dim", Words.text("working.lead")))),
                El.div(
                        "cols",
                        El.div(
                                "c8 stack s5",
                                El.section(
                                        "card",
                                        El.h2("", Words.text("working.week")),
                                        new WeekForm(gateways, viewer, texts, days.peek())),
                                El.section(
                                        "card",
                                        El.h2("", Words.text("working.leave")),
                                        leave,
                                        following(
                                                days,
                                                shown -> shown.place()
                                                        .add(leave.list(
                                                                shown.value().leave())))))));
    }
}
