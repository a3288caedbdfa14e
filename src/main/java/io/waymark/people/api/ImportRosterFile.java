package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Begins to import a kept file as {@link PreviewRosterFile} has shown it; {@link FindRosterFile} tells when it is done. Once begun, or
 * done, the same again begins nothing.
 *
 * @param fingerprint of the plan that was shown
 * @param manyLeaversMeant whether somebody has said that so many leavers are meant
 */
@AllowedTo(Who.SYS_ADMIN)
public record ImportRosterFile(
        RosterFileId file, boolean complete, String fingerprint, boolean manyLeaversMeant, Instant at)
        implements Command<Void> {}
