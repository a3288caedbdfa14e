package io.waymark.accountability.api;

import org.jspecify.annotations.Nullable;

/**
 * What a link in a mail is about.
 *
 * @param wording null unless the link is good
 * @param day 0 unless the link is good
 * @param given what was answered, if the check-in is answered
 */
public record AnswerLinkView(
        State state,
        @Nullable Wording wording,
        int day,
        @Nullable CheckInAnswer given) {

    /** How it stands with the link. */
    public enum State {
        OPEN,
        /** Its check-in is answered: by this link, or elsewhere. */
        USED,
        /** Its check-in can be answered no more. */
        OVER,
        /** Not one of ours, or changed on the way. */
        WRONG
    }

    public static AnswerLinkView without(State state) {
        return new AnswerLinkView(state, null, 0, null);
    }
}
