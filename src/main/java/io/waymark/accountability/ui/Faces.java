package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Span;
import io.waymark.platform.ui.El;

/** Initials beside a name: decoration alone. */
final class Faces {

    private Faces() {}

    static Span of(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.strip().split("\\s+")) {
            if (!part.isEmpty() && initials.length() < 2) {
                initials.appendCodePoint(part.codePointAt(0));
            }
        }
        Span face = El.span("avatar", initials.toString());
        face.getElement().setAttribute("aria-hidden", "true");
        return face;
    }
}
