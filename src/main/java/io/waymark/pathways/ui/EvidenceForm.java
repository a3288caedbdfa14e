package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.waymark.pathways.api.Answer;
import io.waymark.pathways.api.EvidenceKind;
import io.waymark.pathways.api.Task;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Evidence of something done: a text, a link or a file, whichever the step takes. */
final class EvidenceForm implements AnswerForm {

    private final Div content = El.div("card");
    private final RadioButtonGroup<EvidenceKind> kind = new RadioButtonGroup<>();
    private final TextArea text = new TextArea();
    private final TextField link = new TextField();
    private final EvidenceFile file;
    private final StepContext context;

    EvidenceForm(Task.Do task, StepContext context) {
        this.context = context;
        this.file = new EvidenceFile(context);
        List<EvidenceKind> kinds = Arrays.stream(EvidenceKind.values())
                .filter(task.evidence()::contains)
                .toList();
        kind.setItems(kinds);
        kind.addClassNames("seg", "fill");
        kind.getElement().setAttribute("aria-label", Words.text("evidence.kind"));
        kind.setRenderer(new ComponentRenderer<>(EvidenceForm::choice));
        text.setLabel(task.prompt());
        text.setWidthFull();
        text.setMinRows(3);
        text.setHelperText(Words.text("evidence.who-reads"));
        link.setLabel(Words.text("evidence.link"));
        link.setWidthFull();
        link.setPlaceholder("https://");
        link.setHelperText(Words.text("evidence.who-reads"));
        text.setValue(context.typed("text"));
        link.setValue(context.typed("link"));
        kind.setValue(kinds.stream()
                .filter(one -> one.name().equals(context.typed("kind")))
                .findFirst()
                .orElse(kinds.getFirst()));
        keepAsTyped();
        content.add(El.h2("", Words.text("step.show")), new Markdown(task.text()));
        if (kinds.size() > 1) {
            content.add(kind);
        }
        content.add(text, link, file);
        show();
    }

    private void keepAsTyped() {
        kind.addValueChangeListener(change -> {
            show();
            keep(change.isFromClient());
        });
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(ReflectForm.TYPING_MILLIS);
        text.addValueChangeListener(change -> keep(change.isFromClient()));
        link.setValueChangeMode(ValueChangeMode.LAZY);
        link.setValueChangeTimeout(ReflectForm.TYPING_MILLIS);
        link.addValueChangeListener(change -> keep(change.isFromClient()));
    }

    private void keep(boolean typed) {
        if (typed) {
            context.keep(Map.of(
                    "text", text.getValue(),
                    "link", link.getValue(),
                    "kind", kind.getValue().name()));
            show();
        }
    }

    private void show() {
        EvidenceKind now = kind.getValue();
        text.setVisible(now == EvidenceKind.TEXT);
        link.setVisible(now == EvidenceKind.LINK);
        file.setVisible(now == EvidenceKind.FILE);
        context.refusals().field("content", now == EvidenceKind.TEXT ? text : now == EvidenceKind.LINK ? link : file);
    }

    private static Component choice(EvidenceKind kind) {
        Icons icon = switch (kind) {
            case TEXT -> Icons.PEN;
            case LINK -> Icons.LINK;
            case FILE -> Icons.CLIP;
        };
        return El.span(
                "",
                El.smallIcon(icon),
                El.text(Words.text("evidence." + kind.name().toLowerCase(Locale.ROOT) + ".name")));
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public Optional<Answer> answer() {
        return Optional.of(
                switch (kind.getValue()) {
                    case TEXT -> new Answer.Evidence(EvidenceKind.TEXT, text.getValue(), null);
                    case LINK -> new Answer.Evidence(EvidenceKind.LINK, link.getValue(), null);
                    case FILE -> file.answer();
                });
    }

    @Override
    public boolean isDirty() {
        return !text.isEmpty() || !link.isEmpty();
    }
}
