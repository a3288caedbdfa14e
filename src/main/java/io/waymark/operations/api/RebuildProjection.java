package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/**
 * Begins to make a projection anew, beside the one that is read meanwhile. Does nothing if that is going on already.
 *
 * <p>Refused with {@code no-such-projection} at {@code projection}.
 */
@AllowedTo(Who.SYS_ADMIN)
public record RebuildProjection(String projection) implements Command<Void> {}
