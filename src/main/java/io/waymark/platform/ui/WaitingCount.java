package io.waymark.platform.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;

/** A number beside an entry of the navigation; nothing where nothing waits. */
final class WaitingCount extends Span {

    private static final long serialVersionUID = 1L;

    WaitingCount(MenuCount count, Viewer viewer) {
        addClassName("count");
        setVisible(false);
        Signal<Integer> waiting = count.of(this, viewer);
        Signal.effect(this, () -> {
            int now = waiting.get();
            setVisible(now > 0);
            removeAll();
            add(El.text(Integer.toString(now)), El.hidden(getTranslation("shell.waiting")));
        });
    }
}
