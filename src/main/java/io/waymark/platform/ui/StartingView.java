package io.waymark.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.text.NumberFormat;

/** Shown instead of any view until the read models have been rebuilt; asks twice a second and then goes where one wanted to go. */
@Route(value = "starting", autoLayout = false)
@AnonymousAllowed
class StartingView extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int POLL_MILLIS = 500;

    private final transient StartUp startUp;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = El.p("s dim", "");

    StartingView(StartUp startUp) {
        this.startUp = startUp;
        setId("main");
        addClassName("sign-in");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", getTranslation("starting.title"));
        add(El.div(
                "card topo sign-in-card",
                El.h1(getTranslation("starting.title")),
                El.p("", getTranslation("starting.why")),
                bar,
                words));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("starting.title") + " · Waymark";
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().setPollInterval(POLL_MILLIS);
        attach.getUI().addPollListener(poll -> show());
        show();
    }

    private void show() {
        double share = startUp.progress();
        bar.setValue(share);
        words.setText(getTranslation(
                "starting.progress",
                NumberFormat.getPercentInstance(getLocale()).format(share)));
        if (startUp.ready()) {
            // The address is still the one that was asked for, unless somebody came straight here.
            getUI().ifPresent(ui -> ui.getPage()
                    .executeJs("location.replace(location.pathname.endsWith('/starting') ? '.' : location.href)"));
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
        }
    }
}
