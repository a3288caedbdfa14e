package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import io.waymark.platform.ui.El;

/** Where one is, and the way up. */
final class Crumb {

    private Crumb() {}

    static Component of(Component up, String here) {
        Component slash = El.span("", "/");
        slash.getElement().setAttribute("aria-hidden", "true");
        return El.nav("crumb", Words.text("shell.crumb"), up, slash, El.span("", here));
    }
}
