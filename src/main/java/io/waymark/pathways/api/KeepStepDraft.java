package io.waymark.pathways.api;

import io.waymark.shared.AboutOwned;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.util.Map;

/**
 * Keeps what somebody has typed at a step but not sent. No event comes of it.
 *
 * @param person whose it is: it is kept under their key
 * @param fields what was typed, by field; 20,000 characters together at most, more is refused with {@code text-too-long}
 */
@AllowedTo(Who.OWNER)
public record KeepStepDraft(EnrolmentId enrolment, PersonId person, StepId step, Map<String, String> fields, Instant at)
        implements Command<Void>, AboutOwned {

    @Override
    public Id owned() {
        return enrolment;
    }
}
