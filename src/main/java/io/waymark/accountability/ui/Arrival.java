package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.List;

/** What has just been done, said once, on the page one comes to next. */
final class Arrival extends Div {

    private static final long serialVersionUID = 1L;

    /** Said on the next page with an {@code Arrival} in this window. */
    private record Pending(String words, List<Component> more) {}

    Arrival() {
        addClassName("live");
        getElement().setAttribute("role", "status");
        UI window = UI.getCurrent();
        Pending pending = ComponentUtil.getData(window, Pending.class);
        if (pending != null) {
            ComponentUtil.setData(window, Pending.class, null);
            show(pending.words(), pending.more().toArray(Component[]::new));
        }
    }

    static void announce(String words, Component... more) {
        ComponentUtil.setData(UI.getCurrent(), Pending.class, new Pending(words, List.of(more)));
    }

    void show(String words, Component... more) {
        removeAll();
        Div said = El.div("notice ok", El.icon(Icons.CHECK), El.p("grow", words));
        said.add(more);
        add(said);
    }
}
