package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/**
 * Asks what a kept file would change.
 *
 * @param complete whether it tells of everybody, so that who is missing has left
 */
@AllowedTo(Who.SYS_ADMIN)
public record PreviewRosterFile(RosterFileId file, boolean complete) implements Query<CsvPlan> {}
