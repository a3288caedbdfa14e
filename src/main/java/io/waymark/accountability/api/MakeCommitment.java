package io.waymark.accountability.api;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Makes a commitment. The same form sent twice makes one.
 *
 * <p>Refused with a code at the field that lacks something, {@code confirmer-oneself}, {@code confirmer-unknown},
 * {@code behaviour-unknown}, or {@code too-many-open} while three are open.
 *
 * @param form names the form; chosen by whoever shows it, 1 to 64 characters of {@code [A-Za-z0-9._:-]}
 * @param behaviour the id of one of the behaviours the pathway grows
 * @param baseline 1 to 10; null, which is refused, if it was not given
 * @param confirmer null, which is refused, if nobody was chosen
 */
@AllowedTo(Who.OWNER)
public record MakeCommitment(
        PersonId person,
        String form,
        EnrolmentId enrolment,
        Wording wording,
        String behaviour,
        @Nullable Integer baseline,
        @Nullable PersonId confirmer,
        Instant at)
        implements Command<CommitmentId>, AboutPerson {}
