package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/** Stops making a projection anew; what is read stays as it is. Does nothing if that is not going on. */
@AllowedTo(Who.SYS_ADMIN)
public record CancelRebuild(String projection) implements Command<Void> {}
