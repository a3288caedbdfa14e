package io.waymark.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import io.waymark.platform.ui.drawing.Icons;
import java.util.function.Function;

/** Where somebody types what they look for. The address follows in place, so that the way back leads to the page before. */
public final class SearchField {

    private static final int PAUSE_MILLIS = 300;

    private SearchField() {}

    /**
     * Makes one.
     *
     * @param text what stands in it
     * @param searched looks for what was typed, once somebody pauses, and answers the address it has from then on
     */
    public static TextField of(String label, String text, Function<String, Location> searched) {
        TextField field = new TextField();
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setPrefixComponent(El.icon(Icons.SEARCH));
        field.setClearButtonVisible(true);
        field.setValue(text);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addClassName("catalogue-search");
        field.addValueChangeListener(change -> {
            Location location = searched.apply(change.getValue());
            UI.getCurrent().getPage().getHistory().replaceState(null, location);
        });
        return field;
    }
}
