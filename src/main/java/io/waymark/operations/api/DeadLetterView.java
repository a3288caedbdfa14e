package io.waymark.operations.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a policy could not handle. What the event says is not in here: that is read only by whoever may read the thing
 * itself.
 *
 * @param event the identifier of the event
 * @param type its type
 * @param aggregate the identifier of the aggregate it is about
 * @param since when the policy first failed at it
 * @param tried when it was last tried
 * @param tries how often it was tried in vain
 * @param cause the type of the last failure, with its package, or null if it has not been tried yet
 * @param waiting how many later events of the aggregate wait for it
 */
public record DeadLetterView(
        String policy,
        String event,
        String type,
        String aggregate,
        Instant since,
        Instant tried,
        int tries,
        @Nullable String cause,
        long waiting) {}
