package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/**
 * Throws away what a policy failed at, for good: what would have followed from that event does not happen. Later events of the same
 * aggregate are tried next. Who did it, when and why is kept in the audit.
 *
 * <p>Refused with {@code reason-length} at {@code reason}, with {@code dead-letter-gone} if it is not there any more, and with
 * {@code dead-letter-busy} while it is being tried.
 *
 * @param reason 5 to 500 characters, without spaces around them
 */
@AllowedTo(Who.SYS_ADMIN)
public record DiscardDeadLetter(String policy, String event, String reason) implements Command<Void> {

    public static final int SHORTEST_REASON = 5;
    public static final int LONGEST_REASON = 500;
}
