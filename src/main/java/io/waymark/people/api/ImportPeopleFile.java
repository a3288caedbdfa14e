package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Imports one's people file: all of it or nothing. How its columns were read is remembered for files with the same headings.
 *
 * <p>Refused with {@code people-file-gone} if there is none, with all its problems if it has any, and else as {@link ApplyRoster}.
 *
 * @param fingerprint of the plan that was shown
 * @param manyLeaversMeant whether somebody has said that so many leavers are meant
 */
@AllowedTo(Who.SYS_ADMIN)
public record ImportPeopleFile(String fingerprint, boolean manyLeaversMeant, Instant at)
        implements Command<RosterPlan> {}
