package io.waymark.pathways.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.StageState;
import io.waymark.pathways.api.StepPage;
import io.waymark.pathways.api.Task;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.function.Consumer;

/** Back, later, and the one way on. */
final class StepButtons extends Div {

    private static final long serialVersionUID = 1L;

    private final Button done = new Button();
    private StepPage page;

    StepButtons(StepPage page, Consumer<StepPage> complete) {
        this.page = page;
        addClassNames("row", "between", "step-buttons");
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.getElement().setAttribute("data-key", "done");
        done.setDisableOnClick(true);
        done.addClickListener(click -> {
            try {
                complete.accept(this.page);
            } finally {
                done.setEnabled(true);
            }
        });
        if (page.previous() != null) {
            var back = El.a(
                    Paths.of(page.enrolment().pathway(), page.previous().id()),
                    "btn tertiary",
                    El.smallIcon(Icons.LEFT),
                    El.span("", page.previous().title()));
            back.getElement().setAttribute("data-key", "back");
            add(back);
        } else {
            add(El.span(""));
        }
        add(El.div("row", El.a(Paths.of(page.enrolment().pathway()), "btn", Words.text("step.later")), done));
    }

    /** Fits the way on to how the step stands. */
    void show(StepPage now, boolean answerable) {
        page = now;
        boolean quiz = now.step().task() instanceof Task.Quiz;
        done.setText(Words.text(now.state() == StageState.DONE ? "step.next" : quiz ? "quiz.send" : "step.done"));
        done.setVisible(now.state() == StageState.DONE || (now.state() == StageState.OPEN && answerable));
    }
}
