package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import java.util.function.Consumer;

/** What a manager saw of a report, to be logged. Stays as it is while it is out of sight, and after a refusal. */
final class FollowUpForm {

    /** What becomes of it. */
    record Ends(Consumer<FollowUpFields> save, Runnable cancel) {}

    private final Div content = El.div("stack s3");
    private final FollowUpFields fields;
    private final Refusals refusals;
    private final Ends ends;

    FollowUpForm(BoardEntry entry, Viewer viewer, Texts texts, Ends ends) {
        this.ends = ends;
        this.refusals = new Refusals(texts, viewer);
        this.fields = new FollowUpFields(entry, viewer, refusals);
        content.getElement()
                .setAttribute("role", "group")
                .setAttribute(
                        "aria-label", Words.text("board.form", entry.person().name()));
        var about = entry.standing().commitment();
        if (about != null) {
            content.add(Words.voice(about.wording()));
        }
        content.add(fields.component(), refusals.place(), buttons());
        listen();
    }

    Component component() {
        return content;
    }

    PersonId person() {
        return fields.person();
    }

    void focus() {
        fields.focus();
    }

    private Component buttons() {
        Button save = new Button(Words.text("board.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel =
                new Button(Words.text("board.cancel"), click -> ends.cancel().run());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return El.div(
                "row",
                save,
                cancel,
                El.span(
                        "s dim push only-wide",
                        El.span("kbd", Words.text("key.ctrl")),
                        El.text(" "),
                        El.span("kbd", Words.text("key.enter"))));
    }

    private void listen() {
        for (KeyModifier modifier : new KeyModifier[] {KeyModifier.CONTROL, KeyModifier.META}) {
            var shortcut = Shortcuts.addShortcutListener(content, this::save, Key.ENTER, modifier)
                    .listenOn(content);
            // What was typed last arrives before it.
            shortcut.setResetFocusOnActiveElement(true);
        }
        content.getElement()
                .addEventListener("keydown", escape -> ends.cancel().run())
                .setFilter("event.key === 'Escape' && !element.querySelector('[opened]')");
    }

    private void save() {
        if (fields.isReadable()) {
            refusals.guard(() -> ends.save().accept(fields));
        }
    }
}
