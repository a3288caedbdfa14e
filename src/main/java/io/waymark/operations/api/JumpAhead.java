package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Has the clock of a trial go on to an instant, from one thing that is due to the next, so that all of it happens in its time.
 * Returns once that has begun; {@link FindClock} tells how far it has come. Who did it is kept in the audit. Where the clock cannot
 * be moved, nobody answers this.
 *
 * <p>Refused with {@code jump-not-ahead} and {@code jump-too-far} at {@code to}, and with {@code jump-under-way} while another goes on.
 *
 * @param to at most {@link #MOST_DAYS} after what the clock says
 */
@AllowedTo(Who.SYS_ADMIN)
public record JumpAhead(Instant to) implements Command<Void> {

    public static final int MOST_DAYS = 366;
}
