package io.waymark.people.api;

import io.waymark.shared.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of people on its way in.
 *
 * @param name as it was called
 * @param reading null if it cannot be read as it is chosen, or is gone because it was imported
 * @param choices what was chosen so far
 * @param unreadable why it cannot be read
 * @param state how far it is
 * @param outcome what its import changed; null before that
 * @param refusals why its import was refused; empty otherwise
 */
public record RosterFile(
        String name,
        @Nullable CsvReading reading,
        CsvChoices choices,
        List<Problem> unreadable,
        State state,
        @Nullable RosterOutcome outcome,
        List<Problem> refusals) {

    /** How far a file is on its way. */
    public enum State {
        /** Nothing was changed. */
        WAITING,
        RUNNING,
        DONE
    }
}
