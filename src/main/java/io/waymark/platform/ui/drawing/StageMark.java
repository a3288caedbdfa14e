package io.waymark.platform.ui.drawing;

/** How a stage stands on the map. Each mark has a shape of its own: a tick, a flag, a plain and a dashed diamond. */
public enum StageMark {
    DONE("done"),
    HERE("here"),
    OPEN("todo"),
    SHUT("shut");

    private final String cssClass;

    StageMark(String cssClass) {
        this.cssClass = cssClass;
    }

    String cssClass() {
        return cssClass;
    }

    /** Whether the trail up to this stage has been walked. */
    boolean reached() {
        return this == DONE || this == HERE;
    }
}
