package io.waymark.pathways.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StepPage;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import java.time.Instant;

/** Where the step stands in its pathway, and when what was typed was last kept. */
final class StepHead extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;
    private final Span saved = new Span();

    StepHead(StepPage page, Viewer viewer) {
        this.viewer = viewer;
        addClassName("head");
        saved.addClassNames("row", "tight");
        saved.getElement().setAttribute("role", "status");
        add(El.div(
                "",
                El.nav(
                        "crumb",
                        Words.text("shell.crumb"),
                        El.a(
                                Paths.of(page.enrolment().pathway()),
                                "",
                                page.enrolment().title()),
                        PathwayView.slash(),
                        El.span("", place(page.stage()))),
                El.h1(page.step().title()),
                El.div(
                        "row tight s dim",
                        El.span("", Words.text("step.number", page.number(), page.of())),
                        El.span(
                                "row tight keep",
                                El.smallIcon(Icons.CLOCK),
                                El.span("", Words.minutes(page.step().minutes()))),
                        saved)));
        if (page.draft() != null) {
            saved(page.draft().savedAt());
        }
    }

    static String place(Stage stage) {
        return stage.lane() == null ? stage.title() : Words.text("step.lane", stage.title());
    }

    void saved(Instant at) {
        saved.removeAll();
        saved.add(El.smallIcon(Icons.CHECK), El.span("", Words.text("step.saved", viewer.moment(at))));
    }
}
