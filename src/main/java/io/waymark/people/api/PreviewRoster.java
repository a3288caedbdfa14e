package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/** Asks what a roster would change, without changing anything. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record PreviewRoster(Roster roster) implements Query<RosterPlan> {}
