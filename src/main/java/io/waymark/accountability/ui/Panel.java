package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.waymark.platform.ui.El;

/** A form that opens where it is asked for: its button says whether it is open, and gets the focus back. */
final class Panel {

    private final Button button;
    private final Div body = El.div("stack panel");

    Panel(String label) {
        button = new Button(label, click -> show(!body.isVisible()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        show(false);
    }

    Panel with(Component... parts) {
        body.add(parts);
        return this;
    }

    Button button() {
        return button;
    }

    Div body() {
        return body;
    }

    private void show(boolean open) {
        body.setVisible(open);
        button.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
