package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;

/** Something a context puts on everybody's home page. Each is made anew for every page, and looks after itself. */
public interface HomeCard {

    /** Place on the page, from 1. */
    int order();

    /** Whether it stands in the narrow column beside the main one. */
    boolean aside();

    /** The card for this person. */
    Component create(Viewer viewer);
}
