package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking whether somebody saw it.
 *
 * @param who who is asked, or has said something; null if nobody is
 * @param before when the question lapses; null if there is none
 * @param question what the confirmer asked back; null for nothing
 * @param at when it became so; null for {@link State#NONE}
 */
public record ConfirmationView(
        State state,
        @Nullable PersonId who,
        @Nullable Instant before,
        @Nullable String line,
        @Nullable String question,
        @Nullable Instant at) {

    /** How a confirmation stands. */
    public enum State {
        /** Nobody is asked: self-reported, or nothing to see. */
        NONE,
        ASKED,
        SEEN,
        NOT_SEEN,
        LAPSED
    }

    public static final ConfirmationView NONE = new ConfirmationView(State.NONE, null, null, null, null, null);

    /** How it stands, without what the two wrote to each other about a line that is theirs alone. */
    ConfirmationView withoutWords() {
        return new ConfirmationView(state, who, before, null, null, at);
    }
}
