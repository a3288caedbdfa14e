package io.waymark.pathways.api;

import org.jspecify.annotations.Nullable;

/**
 * One step of a stage.
 *
 * @param minutes estimated, 1 to 240
 * @param required whether the stage needs it
 * @param why why it is worth doing, or null
 */
public record Step(
        StepId id,
        String title,
        int minutes,
        boolean required,
        @Nullable String why,
        Task task) {

    private static final int BITE_MINUTES = 20;

    /** Whether its author is to be told that it is long. What is done at work takes the time it takes. */
    public boolean takesLong() {
        return minutes > BITE_MINUTES && task.kind() != StepKind.DO;
    }
}
