package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;

/**
 * Carries out what {@link PreviewRoster} has shown: all of it or nothing. The same roster again changes nothing.
 *
 * <p>Refused with the problems of the plan if it has any, with {@code roster-changed} if it is not the plan any more, and with
 * {@code many-leavers} if more than a tenth would leave and nobody has said that it is meant.
 *
 * @param fingerprint of the plan that was shown
 * @param manyLeaversMeant whether somebody has said that so many leavers are meant
 */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record ApplyRoster(Roster roster, String fingerprint, boolean manyLeaversMeant, Instant at)
        implements Command<RosterPlan> {}
