package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/**
 * Asks what a file would change, without keeping it.
 *
 * @param complete whether it tells of everybody, so that who is missing has left
 */
@AllowedTo(Who.SYS_ADMIN)
public record PreviewCsv(byte[] content, CsvChoices choices, boolean complete) implements Query<CsvPlan> {}
