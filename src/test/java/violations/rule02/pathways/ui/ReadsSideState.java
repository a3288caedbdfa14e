package violations.rule02.pathways.ui;

import io.waymark.platform.sidestate.SideState;

/** Asks the side state. */
record ReadsSideState(SideState sideState) {}
