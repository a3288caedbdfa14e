package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.waymark.accountability.api.Wording;
import io.waymark.platform.ui.Refusals;
import java.util.Locale;
import java.util.stream.Stream;

/** The two fields that read as one sentence, and the short title, which follows the sentence until somebody writes their own. */
final class WordingFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_MILLIS = 700;

    private final TextArea when = area("commitment.when");
    private final TextArea then = area("commitment.then");
    private final TextField title = new TextField();
    private boolean ownTitle;

    WordingFields(Wording wording, Refusals refusals) {
        addClassNames("stack");
        title.setLabel(Words.text("commitment.title-field"));
        title.setHelperText(Words.text("commitment.title-field.help"));
        title.setMaxLength(Wording.LONGEST_TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(TYPING_MILLIS);
        when.setValue(wording.when());
        then.setValue(wording.then());
        title.setValue(wording.title());
        ownTitle = !wording.title().equals(suggestion(wording.then()));
        refusals.field("when", when);
        refusals.field("then", then);
        refusals.field("title", title);
        title.addValueChangeListener(change -> ownTitle |= change.isFromClient());
        add(when, then, title);
    }

    /** Tells of each change that somebody makes. */
    void onChange(Runnable changed) {
        then.addValueChangeListener(change -> {
            if (!ownTitle) {
                title.setValue(suggestion(change.getValue()));
            }
        });
        Stream.of(when, then, title)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.run();
                    }
                }));
    }

    Wording wording() {
        return new Wording(title.getValue(), when.getValue(), then.getValue());
    }

    /** The beginning of what somebody will do, ending with a whole word. */
    static String suggestion(String then) {
        String text = then.strip();
        if (text.length() > Wording.LONGEST_TITLE) {
            int space = text.lastIndexOf(' ', Wording.LONGEST_TITLE);
            text = text.substring(0, space > 0 ? space : Wording.LONGEST_TITLE);
        }
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static TextArea area(String key) {
        TextArea area = new TextArea(Words.text(key));
        area.setHelperText(Words.text(key + ".help"));
        area.setMinRows(2);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_MILLIS);
        return area;
    }
}
