package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.Task;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.Optional;

/** Something to read or to watch: having seen it is the answer. */
final class LookForm implements AnswerForm {

    private final Div content = El.div("card measure-card");

    LookForm(Task task) {
        if (task instanceof Task.Watch watch) {
            var link = El.a(watch.url(), "btn primary", El.smallIcon(Icons.PLAY), El.text(Words.text("step.watch")));
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener");
            link.add(El.hidden(Words.text("step.watch.tab")));
            content.add(El.div("row", link));
        }
        if (!task.text().isEmpty()) {
            content.add(new Markdown(task.text()));
        }
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(new Answer.Seen());
    }
}
