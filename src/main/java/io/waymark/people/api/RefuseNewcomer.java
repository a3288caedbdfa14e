package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Does not take a newcomer in. What the identity provider told of them becomes unreadable; why goes to the audit, under the key of
 * whoever says so.
 *
 * <p>Refused with {@code newcomer-settled} if they are not waiting any more, {@code reason-length} if the reason is no reason.
 *
 * @param reason {@link #SHORTEST_REASON} to {@link #LONGEST_REASON} characters
 */
@AllowedTo(Who.SYS_ADMIN)
public record RefuseNewcomer(IdentityId identity, String reason, Instant at) implements Command<Void> {

    public static final int SHORTEST_REASON = 5;
    public static final int LONGEST_REASON = 500;
}
