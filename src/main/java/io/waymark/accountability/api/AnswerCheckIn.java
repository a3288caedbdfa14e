package io.waymark.accountability.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Answers a check-in, or changes the answer until the confirmer has said something. The same answer sent twice is one.
 *
 * <p>Refused with {@code check-in-unknown}, {@code check-in-not-due}, {@code check-in-missed}, {@code check-in-excused},
 * {@code check-in-confirmed}, or a code at the field.
 *
 * @param line null leaves what was written before, empty takes it away; at most 500 characters
 * @param lineFor null leaves what was chosen before
 * @param rating 1 to 10; null leaves what was given before
 * @param first whether it may be the first answer alone, and change none: refused with {@code answer-link-used} then
 */
@AllowedTo(Who.OWNER)
public record AnswerCheckIn(
        @TargetAggregateIdentifier CommitmentId commitment,
        int day,
        CheckInAnswer answer,
        @Nullable String line,
        @Nullable LineFor lineFor,
        @Nullable Integer rating,
        Instant at,
        boolean first)
        implements Command<Void>, AboutOwned {

    /** One that may change an earlier one. */
    public AnswerCheckIn(
            CommitmentId commitment,
            int day,
            CheckInAnswer answer,
            @Nullable String line,
            @Nullable LineFor lineFor,
            @Nullable Integer rating,
            Instant at) {
        this(commitment, day, answer, line, lineFor, rating, at, false);
    }

    @Override
    public Id owned() {
        return commitment;
    }
}
