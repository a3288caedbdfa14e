package io.waymark.platform.ui.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A stage, or one lane of a stage, on the map of a pathway.
 *
 * @param id unique within the map
 * @param title the name under the mark
 * @param sub one short line under the name, such as "2 of 3 steps"
 * @param place a name for the landscape above the mark, in italics; decoration, hidden from a screen reader
 * @param column where on the way it lies, counted from the left; only the order matters, gaps are closed
 * @param lane its place among the stages of one column, from the top; only the order matters
 * @param href where the link leads
 * @param label the whole state in words, such as "Stage 2, lane B: Feedback. 2 of 3 steps. You are here."
 */
public record MapStage(
        String id,
        String title,
        String sub,
        @Nullable String place,
        int column,
        int lane,
        StageMark mark,
        String href,
        String label) {}
