package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.Option;
import io.waymark.pathways.api.Question;
import io.waymark.pathways.api.Task;
import io.waymark.platform.ui.El;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One try at a quiz. Every question wants an answer before it is sent. */
final class QuizForm implements AnswerForm {

    private final int attempt;
    private final Div content = El.div("card");
    private final Map<String, Supplier<Set<String>>> chosen = new LinkedHashMap<>();
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    QuizForm(Task.Quiz quiz, StepContext context) {
        this.attempt = context.page().tries().size() + 1;
        String tries = quiz.tries() == null
                ? Words.text(
                        "quiz.try.free",
                        attempt,
                        quiz.passMark(),
                        quiz.questions().size())
                : Words.text(
                        "quiz.try",
                        attempt,
                        quiz.tries(),
                        quiz.passMark(),
                        quiz.questions().size());
        content.add(El.div("row between", El.h2("", Words.text("quiz.title")), El.span("s dim", tries)));
        if (!quiz.text().isEmpty()) {
            content.add(new Markdown(quiz.text()));
        }
        quiz.questions().forEach(question -> content.add(question.many() ? many(question) : one(question)));
    }

    private Component one(Question question) {
        RadioButtonGroup<Option> group = new RadioButtonGroup<>();
        group.setLabel(question.text());
        group.setItems(question.options());
        group.setItemLabelGenerator(Option::text);
        group.addClassName("opts");
        group.addValueChangeListener(change -> group.setInvalid(false));
        chosen.put(
                question.id(),
                () -> group.getOptionalValue().map(Option::id).map(Set::of).orElse(Set.of()));
        fields.put(question.id(), group);
        return group;
    }

    private Component many(Question question) {
        CheckboxGroup<Option> group = new CheckboxGroup<>();
        group.setLabel(Words.text("quiz.many", question.text()));
        group.setItems(question.options());
        group.setItemLabelGenerator(Option::text);
        group.addClassName("opts");
        group.addValueChangeListener(change -> group.setInvalid(false));
        chosen.put(
                question.id(), () -> group.getValue().stream().map(Option::id).collect(Collectors.toSet()));
        fields.put(question.id(), group);
        return group;
    }

    /** Leads the keyboard to the first question. */
    void focus() {
        fields.values().stream().findFirst().map(Component.class::cast).ifPresent(El::focus);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public Optional<Answer> answer() {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        List<Component> missing = new ArrayList<>();
        for (Map.Entry<String, Supplier<Set<String>>> entry : chosen.entrySet()) {
            Set<String> options = entry.getValue().get();
            if (options.isEmpty() && fields.get(entry.getKey()) instanceof Component field) {
                HasValidation unanswered = (HasValidation) field;
                unanswered.setErrorMessage(Words.text("quiz.missing"));
                unanswered.setInvalid(true);
                missing.add(field);
            }
            all.put(entry.getKey(), options);
        }
        missing.stream().findFirst().ifPresent(El::focus);
        return missing.isEmpty() ? Optional.of(new Answer.Choices(attempt, all)) : Optional.empty();
    }

    @Override
    public boolean isDirty() {
        return chosen.values().stream().anyMatch(options -> !options.get().isEmpty());
    }
}
