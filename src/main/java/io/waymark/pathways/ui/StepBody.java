package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.StepPage;
import io.waymark.pathways.api.Task;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The middle of a step: locked, to be answered, or done. Built anew only when one of these becomes another. */
final class StepBody {

    private @Nullable String shown;
    private @Nullable AnswerForm form;
    private Runnable answerable = () -> {};

    Optional<AnswerForm> form() {
        return Optional.ofNullable(form);
    }

    /** Told when somebody asks for the form themselves, to try again. */
    void whenAnswerable(Runnable told) {
        answerable = told;
    }

    /** Shows how the step stands now; false if nothing had to change, for what is typed must stay. */
    boolean refresh(Div content, StepContext context) {
        StepPage page = context.page();
        String now = page.state() + "/" + page.tries().size() + "/" + (page.given() != null);
        if (now.equals(shown)) {
            return false;
        }
        shown = now;
        content.removeAll();
        form = null;
        Task task = page.step().task();
        switch (page.state()) {
            case LOCKED -> content.add(locked(page));
            case DONE -> done(content, context);
            case OPEN -> open(content, context, task);
        }
        return true;
    }

    private void open(Div content, StepContext context, Task task) {
        StepPage page = context.page();
        if (task instanceof Task.Quiz quiz && !page.tries().isEmpty()) {
            content.add(QuizReview.of(page, quiz, context.viewer()));
            if (page.restUntil() == null) {
                Button again = new Button(Words.text("quiz.again"));
                again.addClickListener(click -> {
                    again.setVisible(false);
                    QuizForm next = new QuizForm(quiz, context);
                    show(content, next);
                    answerable.run();
                    next.focus();
                });
                again.setId("try-again");
                content.add(again);
            }
            return;
        }
        show(
                content,
                switch (task) {
                    case Task.Read read -> new LookForm(read);
                    case Task.Watch watch -> new LookForm(watch);
                    case Task.Do todo -> new EvidenceForm(todo, context);
                    case Task.Reflect reflect -> new ReflectForm(reflect, context);
                    case Task.Quiz quiz -> new QuizForm(quiz, context);
                });
    }

    private void show(Div content, AnswerForm newForm) {
        form = newForm;
        content.add(newForm.content());
    }

    private static void done(Div content, StepContext context) {
        StepPage page = context.page();
        Task task = page.step().task();
        if (task instanceof Task.Quiz quiz && !page.tries().isEmpty()) {
            content.add(QuizReview.of(page, quiz, context.viewer()));
            return;
        }
        if (task instanceof Task.Read || task instanceof Task.Watch) {
            content.add(new LookForm(task).content());
            return;
        }
        Div card = El.div("card", new Markdown(task.text()));
        if (page.given() != null) {
            card.add(GivenAnswers.of(page.given(), context));
        }
        content.add(card);
    }

    private static Component locked(StepPage page) {
        Gate gate = page.stage().gate();
        int missing = page.enrolment().stages().stream()
                .filter(stage -> stage.stage().equals(page.stage().id()))
                .mapToInt(io.waymark.pathways.api.StageProgress::missing)
                .findFirst()
                .orElse(0);
        Div card = El.div(
                "card empty",
                El.icon(Icons.LOCK),
                El.h2("", Words.text("step.locked.title")),
                El.p(
                        "s dim",
                        Words.text(
                                missing == 1 ? "step.locked.one" : "step.locked.more",
                                page.stage().title(),
                                gate == null ? 0 : missing)),
                El.a(Paths.of(page.enrolment().pathway()), "btn", Words.text("step.locked.back")));
        card.getElement().setAttribute("role", "status");
        return card;
    }
}
