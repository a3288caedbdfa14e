package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Answers the one check-in a link is for, as the person it was made for. The same answer sent twice is one.
 *
 * <p>Refused with {@code answer-link-wrong} if the link is none of ours, {@code answer-link-over} once the check-in can be answered
 * no more, {@code answer-link-used} if it has another answer already.
 */
@AllowedTo(Who.ANYBODY)
public record AnswerByLink(String token, CheckInAnswer answer, Instant at) implements Command<Void> {

    /** What is secret in it is shown nowhere. */
    @Override
    public String toString() {
        return "AnswerByLink[at=" + at + "]";
    }
}
