package io.waymark.pathways.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;

/** What has just been reached, said once, on the page one comes to next. */
class Arrival extends Div {

    private static final long serialVersionUID = 1L;

    /** Said on the next page with an {@code Arrival} in this window. */
    private record Pending(String words) {}

    Arrival() {
        addClassName("arrival");
        getElement().setAttribute("role", "status");
        UI ui = UI.getCurrent();
        Pending pending = ComponentUtil.getData(ui, Pending.class);
        if (pending != null) {
            ComponentUtil.setData(ui, Pending.class, null);
            show(pending.words());
        }
    }

    static void announce(String words) {
        ComponentUtil.setData(UI.getCurrent(), Pending.class, new Pending(words));
    }

    final void show(String words) {
        removeAll();
        add(El.div("notice ok", El.icon(Icons.CHECK), El.p("", words)));
    }
}
