package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageState;
import io.waymark.pathways.api.Step;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.Locale;

/** The steps of a stage: links where one may go, an explanation on request where one may not go yet. */
final class StepRows {

    private StepRows() {}

    static Component of(Standing standing, Stage stage) {
        return El.ul(
                "",
                stage.steps().stream()
                        .map(step -> El.li("", row(standing, stage, step)))
                        .toArray(Component[]::new));
    }

    private static Component[] row(Standing standing, Stage stage, Step step) {
        if (!standing.enrolled()) {
            return new Component[] {fill(El.div("step"), standing, step)};
        }
        return standing.state(stage) == StageState.LOCKED && !standing.isDone(step.id())
                ? locked(standing, stage, step)
                : new Component[] {link(standing, step)};
    }

    private static Component link(Standing standing, Step step) {
        Anchor link = El.a(Paths.of(standing.pathway(), step.id()), standing.isDone(step.id()) ? "step done" : "step");
        if (standing.isNext(step.id())) {
            link.getElement().setAttribute("aria-current", "step");
        }
        return fill(link, standing, step);
    }

    private static Component[] locked(Standing standing, Stage stage, Step step) {
        NativeButton button = new NativeButton();
        button.addClassName("step");
        button.getElement().setAttribute("type", "button").setAttribute("aria-expanded", "false");
        Div why = El.div("why-locked");
        why.getElement().setAttribute("role", "status");
        Gate gate = stage.gate();
        button.addClickListener(click -> {
            boolean open = why.getChildren().findAny().isEmpty();
            button.getElement().setAttribute("aria-expanded", String.valueOf(open));
            why.removeAll();
            if (open && gate != null) {
                why.add(El.p(
                        "s dim",
                        El.smallIcon(Icons.LOCK),
                        El.text(" " + Words.text("step.locked.row") + " "
                                + GateWords.shut(standing.columns(), gate, standing.missing(stage)))));
            }
        });
        return new Component[] {fill(button, standing, step), why};
    }

    private static <T extends Component & HasComponents> T fill(T row, Standing standing, Step step) {
        boolean done = standing.isDone(step.id());
        String minutes = Words.minutes(step.minutes());
        row.add(
                El.icon(done ? Icons.CHECK : Words.icon(step.task().kind())),
                El.span("t", El.text(step.title()), El.hidden(kind(step, done))),
                El.small(step.required() ? minutes : Words.text("step.optional", minutes)));
        return row;
    }

    /** What the icon says, for whoever does not see it. */
    private static String kind(Step step, boolean done) {
        String kind = step.task().kind().name().toLowerCase(Locale.ROOT);
        return Words.text(done ? "step.kind.done" : "step.kind", Words.text("kind." + kind));
    }
}
