package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sync that is going on.
 *
 * @param preview whether it only looks
 * @param by who began it; null for the schedule
 * @param told how many people the directory has told of so far
 * @param changes how many are being carried out; 0 before that
 */
public record SyncProgress(
        String id,
        SyncKind kind,
        boolean preview,
        @Nullable PersonId by,
        Instant begun,
        Stage stage,
        int told,
        int changes) {

    /** What it is at. */
    public enum Stage {
        READING,
        COMPARING,
        CARRYING_OUT
    }

    public SyncProgress at(Stage newStage, int newTold, int newChanges) {
        return new SyncProgress(id, kind, preview, by, begun, newStage, newTold, newChanges);
    }
}
