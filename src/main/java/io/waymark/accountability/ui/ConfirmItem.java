package io.waymark.accountability.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;

/** One thing that waits for whoever confirms. Letters move and press; a list item takes the focus, so that they know which is meant. */
final class ConfirmItem extends ListItem {

    private static final long serialVersionUID = 1L;

    private final String key;

    ConfirmItem(String key, String label) {
        this.key = key;
        addClassNames("card", "confirm-item");
        getElement().setAttribute("data-item", "");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", label);
    }

    String key() {
        return key;
    }

    static Button button(String label, String letter, Runnable work) {
        Button button = new Button(label, click -> work.run());
        button.getElement().setAttribute("data-key", letter);
        return button;
    }
}
