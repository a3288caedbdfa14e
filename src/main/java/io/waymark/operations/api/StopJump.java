package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;

/** Has the clock of a trial stand where the step that is being made leads. Does nothing if it is not being moved. */
@AllowedTo(Who.SYS_ADMIN)
public record StopJump() implements Command<Void> {}
