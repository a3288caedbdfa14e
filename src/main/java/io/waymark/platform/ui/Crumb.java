package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;

/** Where one is, and the way up. */
public final class Crumb {

    private Crumb() {}

    /** With a link, or a plain text where the way up is not open to this person. */
    public static Component of(Component up, String here) {
        Component slash = El.span("", "/");
        slash.getElement().setAttribute("aria-hidden", "true");
        return El.nav("crumb", I18NProvider.translate("shell.crumb"), up, slash, El.span("", here));
    }
}
