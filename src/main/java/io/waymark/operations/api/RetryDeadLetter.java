package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/**
 * Has a policy try again what it failed at, at once and not at its turn.
 *
 * <p>Refused with {@code dead-letter-gone} if it is not there any more.
 */
@AllowedTo(Who.SYS_ADMIN)
public record RetryDeadLetter(String policy, String event) implements Command<RetryOutcome> {}
