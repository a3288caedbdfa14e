package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import io.waymark.operations.api.DeadLetterView;
import io.waymark.platform.ui.El;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One dead letter: where it stands, and what can be done about it. Never what it says. */
final class LetterRow implements Table.Row<DeadLetterView> {

    private final Figures figures;
    private final Component what;
    private final Span since = El.span("num");
    private final Span tries = El.span("dim");
    private final Span cause = El.span("ops-type");
    private final Span waiting = El.span("num");
    private final Component actions;
    private @Nullable DeadLetterView shown;

    LetterRow(
            DeadLetterView letter, Figures figures, Consumer<DeadLetterView> retry, Consumer<DeadLetterView> discard) {
        this.figures = figures;
        what = El.div(
                "stack s1",
                El.b(letter.type()),
                El.span("dim ops-id", Figures.text("operations.letter.of", letter.aggregate())),
                El.span("dim ops-id", Figures.text("operations.letter.at", letter.policy())));
        actions = El.div(
                "row tight",
                button("operations.letter.retry", letter, retry),
                button("operations.letter.discard", letter, discard));
    }

    @Override
    public List<Component> cells() {
        return List.of(what, El.div("stack s1", since, tries), cause, waiting, actions);
    }

    @Override
    public void show(DeadLetterView letter) {
        if (letter.equals(shown)) {
            return;
        }
        shown = letter;
        since.setText(figures.moment(letter.since()));
        tries.setText(Figures.text("operations.letter.tries", letter.tries(), figures.moment(letter.tried())));
        String type = letter.cause();
        cause.setText(type == null ? Figures.text("operations.unknown") : Figures.bare(type));
        if (type != null) {
            cause.getElement().setAttribute("title", type);
        }
        waiting.setText(figures.number(letter.waiting()));
    }

    private Button button(String key, DeadLetterView letter, Consumer<DeadLetterView> press) {
        Button button = new Button(Figures.text(key), click -> press.accept(shown == null ? letter : shown));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(Figures.text(key + ".of", letter.type(), letter.aggregate(), letter.policy()));
        return button;
    }
}
