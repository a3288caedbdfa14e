package io.waymark.operations.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks which dead letters were discarded in the last 90 days, newest first, at most 50. */
@AllowedTo(Who.SYS_ADMIN)
public record FindDiscards() implements Query<Discards> {}
