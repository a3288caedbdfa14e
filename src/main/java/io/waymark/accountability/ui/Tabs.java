package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import io.waymark.platform.ui.El;

/** One's own commitments, and those one confirms. */
final class Tabs {

    private Tabs() {}

    static Component of(String here, int waiting) {
        return El.nav(
                "tabs",
                Words.text("tabs.label"),
                tab(Paths.COMMITMENTS, here, Words.text("tabs.mine")),
                tab(Paths.CONFIRMING, here, Words.text("tabs.confirming", waiting)));
    }

    private static Component tab(String path, String here, String label) {
        var tab = El.a(path, "", label);
        if (path.equals(here)) {
            tab.getElement().setAttribute("aria-current", "page");
        }
        return tab;
    }
}
