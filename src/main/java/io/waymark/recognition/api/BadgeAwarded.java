package io.waymark.recognition.api;

import io.waymark.shared.Owned;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Somebody earned a badge.
 *
 * <p>In revision 1 no fact had a day or somebody else who did it: both are read as null.
 *
 * @param earnedBy the very events that earned it, in the order in which they happened
 * @param at when the last of them happened
 */
@Revision("2")
public record BadgeAwarded(
        AwardId award, BadgeId badge, int ruleVersion, PersonId person, List<EarningFact> earnedBy, Instant at)
        implements RecognitionEvent, Owned {

    @Override
    public PersonId owner() {
        return person;
    }
}
