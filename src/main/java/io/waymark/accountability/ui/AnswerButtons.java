package io.waymark.accountability.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Three answers, of which one click is a full one. */
final class AnswerButtons extends Div {

    private static final long serialVersionUID = 1L;

    AnswerButtons(@Nullable CheckInAnswer given, Consumer<CheckInAnswer> answer) {
        addClassName("answers");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Words.text("check-in.question"));
        for (CheckInAnswer one : CheckInAnswer.values()) {
            Button button = new Button(Words.of("check-in.answer", one), click -> answer.accept(one));
            boolean pressed = one == given;
            button.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            if (pressed) {
                button.setIcon(El.icon(Icons.CHECK));
            }
            add(button);
        }
    }
}
