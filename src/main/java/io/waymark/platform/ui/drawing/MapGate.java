package io.waymark.platform.ui.drawing;

/**
 * A gate that the way passes before a column of stages.
 *
 * @param column the column it stands before, in the numbering of {@link MapStage#column()}; never the first one
 * @param caption what it needs, such as "needs any 2 of 3"
 */
public record MapGate(int column, String caption, boolean open) {}
