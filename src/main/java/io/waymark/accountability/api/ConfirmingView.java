package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who confirms.
 *
 * @param who null while nobody does or is asked to
 * @param since when it became so
 */
public record ConfirmingView(State state, @Nullable PersonId who, Instant since) {

    /** How it stands with the confirmer. */
    public enum State {
        ASKED,
        ACCEPTED,
        DECLINED,
        SILENT,
        LEFT
    }

    /** Whether somebody has to be chosen. */
    public boolean isNeeded() {
        return who == null;
    }
}
