package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.Task;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.Map;
import java.util.Optional;

/** A text for oneself alone, kept as it is typed. */
final class ReflectForm implements AnswerForm {

    static final int TYPING_MILLIS = 700;
    private static final String FIELD = "text";

    private final Div content = El.div("card float");
    private final TextArea text = new TextArea();
    private final int maxLength;

    ReflectForm(Task.Reflect task, StepContext context) {
        this.maxLength = task.maxLength();
        text.setLabel(task.prompt());
        text.setWidthFull();
        text.setMinRows(5);
        text.setValue(context.typed(FIELD));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MILLIS);
        Span count = El.span("num", "");
        text.setHelperComponent(El.div(
                "row between",
                El.span("row tight keep", El.smallIcon(Icons.EYE_OFF), El.span("", Words.text("step.private"))),
                count));
        text.addValueChangeListener(change -> {
            count(count);
            if (change.isFromClient()) {
                context.keep(Map.of(FIELD, change.getValue()));
            }
        });
        count(count);
        context.refusals().field(FIELD, text);
        content.add(El.h2("", Words.text("kind.reflect")), new Markdown(task.text()), text);
    }

    private void count(Span count) {
        count.setText(Words.text("step.length", text.getValue().length(), maxLength));
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(new Answer.Reflection(text.getValue()));
    }

    @Override
    public boolean isDirty() {
        return !text.isEmpty();
    }
}
