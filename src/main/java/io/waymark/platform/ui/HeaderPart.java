package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;

/** Something a context puts into the head of the shell. */
public interface HeaderPart {

    /**
     * The same thing in two places, of which one is seen.
     *
     * @param drawer beside the brand in the drawer, at a desk
     * @param topbar in the top bar, on a phone
     * @param voice what is said aloud of it, wherever it is seen
     */
    record Places(Component drawer, Component topbar, Component voice) {}

    /** Made anew for each window, and looks after itself. */
    Places create(Viewer viewer);
}
