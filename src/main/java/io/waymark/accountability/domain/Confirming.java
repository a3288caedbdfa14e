package io.waymark.accountability.domain;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who confirms, or is asked to.
 *
 * @param who null while nobody is
 * @param until when that changes by itself: a confirmer asked counts as silent, a manager takes the place of one who left
 */
record Confirming(
        State state, @Nullable PersonId who, @Nullable Instant until) {

    enum State {
        ASKED,
        ACCEPTED,
        /** Declined, silent, or nobody there: the person chooses. */
        NOBODY,
        /** Left the company: the person chooses, but not for ever. */
        LEFT
    }

    static Confirming asked(PersonId who, Instant until) {
        return new Confirming(State.ASKED, who, until);
    }

    static Confirming accepted(PersonId who) {
        return new Confirming(State.ACCEPTED, who, null);
    }

    static Confirming nobody() {
        return new Confirming(State.NOBODY, null, null);
    }

    static Confirming left(Instant until) {
        return new Confirming(State.LEFT, null, until);
    }

    boolean is(PersonId person) {
        return person.equals(who);
    }

    /** Who is asked whether they saw something; null if nobody has accepted. */
    @Nullable
    PersonId accepted() {
        return state == State.ACCEPTED ? who : null;
    }

    boolean isOver(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
