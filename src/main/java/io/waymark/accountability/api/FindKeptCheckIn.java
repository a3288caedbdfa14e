package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks which events say that a commitment was kept to a day. There is nothing here if it was not. */
@AllowedTo(Who.SYSTEM)
public record FindKeptCheckIn(CommitmentId commitment, int day) implements Query<KeptCheckIn> {}
