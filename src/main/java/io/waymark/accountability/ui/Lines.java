package io.waymark.accountability.ui;

import com.vaadin.flow.component.textfield.TextField;
import io.waymark.platform.ui.Refusals;

/** One line that somebody may write. */
final class Lines {

    private static final int LONGEST = 500;

    private Lines() {}

    static TextField field(String key, Refusals refusals, String path) {
        TextField line = new TextField(Words.text(key));
        line.setMaxLength(LONGEST);
        line.setWidthFull();
        refusals.field(path, line);
        return line;
    }
}
