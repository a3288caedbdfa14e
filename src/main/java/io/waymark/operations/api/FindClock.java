package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks how far the clock of a trial is ahead, what is due next, and how its last jump went. */
@AllowedTo(Who.SYS_ADMIN)
public record FindClock() implements Query<ClockView> {}
