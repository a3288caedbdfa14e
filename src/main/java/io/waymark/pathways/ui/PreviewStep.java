package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import io.waymark.pathways.api.Option;
import io.waymark.pathways.api.Question;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.Task;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.Locale;

/** All there is to one step, for its author: what a learner sees, and which answers are right. */
final class PreviewStep {

    private PreviewStep() {}

    static Component of(Step step) {
        Task task = step.task();
        Div content = El.div("stack s2");
        if (step.why() != null) {
            content.add(El.p("map-voice", step.why()));
        }
        if (task instanceof Task.Watch watch) {
            var link = El.a(watch.url(), "link", watch.url());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            content.add(link);
        }
        if (!task.text().isEmpty()) {
            content.add(new Markdown(task.text()));
        }
        switch (task) {
            case Task.Quiz quiz -> quiz.questions().forEach(question -> content.add(question(question)));
            case Task.Do todo -> content.add(El.p("label", todo.prompt()));
            case Task.Reflect reflect -> content.add(El.p("label", reflect.prompt()));
            case Task.Read read -> {}
            case Task.Watch watch -> {}
        }
        Details details = new Details(
                Words.text(
                        "preview.step",
                        step.title(),
                        Words.text("kind." + task.kind().name().toLowerCase(Locale.ROOT)),
                        step.minutes()),
                content);
        details.setOpened(false);
        return details;
    }

    private static Component question(Question question) {
        Div part = El.div("stack s1", El.p("label", question.text()));
        for (Option option : question.options()) {
            var words = El.span("", El.text(option.text()));
            if (option.right()) {
                words.add(El.hidden(Words.text("preview.right")));
            }
            if (option.feedback() != null) {
                words.add(El.span("s dim block", option.feedback()));
            }
            part.add(El.div(
                    option.right() ? "opt done good" : "opt done",
                    El.icon(option.right() ? Icons.CHECK : Icons.MINUS),
                    words));
        }
        return part;
    }
}
