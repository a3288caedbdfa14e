package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;

/** Something a context puts into the head of the shell: beside the brand in the drawer at a desk, in the top bar on a phone. */
public interface HeaderPart {

    /** Made once for each of the two places, and looks after itself. */
    Component create(Viewer viewer);

    /** What is said aloud of it, once a window, wherever it is seen. */
    Component voice(Viewer viewer);
}
