package io.waymark.operations.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.waymark.operations.api.ClockView;
import io.waymark.operations.api.FindClock;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.ClockBanner;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import jakarta.annotation.security.RolesAllowed;

/** Where somebody who tries Waymark out has its clock go on, and sees how far it has come. Registered by {@link ClockRoute}. */
@Route(value = ClockBanner.PATH, layout = MainLayout.class, registerAtStartup = false)
@RolesAllowed("SYS_ADMIN")
class ClockPageView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient ClockCard clock;
    private final transient JumpProgress progress;
    private final transient JumpForm form;

    ClockPageView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        Figures figures = new Figures(viewer);
        clock = new ClockCard(figures);
        progress = new JumpProgress(gateways, figures, this::refresh);
        form = new JumpForm(gateways, viewer, texts, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        title(getTranslation("clock.title"));
        Div place = anew();
        place.add(
                El.div(
                        "head",
                        El.div("", El.h1(getTranslation("clock.title")), El.p("dim", getTranslation("clock.lead")))),
                progress.component(),
                clock.component(),
                form.component(),
                new Pulse(this::refresh));
        refresh();
    }

    private void refresh() {
        ClockView now = gateways.ask(new FindClock());
        clock.show(now);
        progress.show(now);
        form.show(now);
    }
}
