package io.waymark.accountability.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.waymark.platform.ui.El;
import java.util.stream.IntStream;

/** From 1, never, to 10, nearly always; nothing chosen is null. */
final class Scale extends RadioButtonGroup<Integer> {

    private static final long serialVersionUID = 1L;
    private static final int HIGHEST = 10;

    /** With a question, and what the low end is called. */
    Scale(String label, String low) {
        setLabel(label);
        setItems(IntStream.rangeClosed(1, HIGHEST).boxed().toList());
        addClassName("scale");
        setHelperComponent(El.span("ends", El.span("", low), El.span("", Words.text("scale.high", HIGHEST))));
    }
}
