package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.signals.Signal;

/** How much waits for somebody behind a place in the navigation. Contexts declare theirs as beans. */
public interface MenuCount {

    /** The path of the menu entry it belongs to. */
    String path();

    /** The number, for as long as {@code owner} is shown. */
    Signal<Integer> of(Component owner, Viewer viewer);
}
