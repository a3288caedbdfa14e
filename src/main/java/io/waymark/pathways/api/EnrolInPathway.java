package io.waymark.pathways.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Sets out on the newest published version of a pathway. Only oneself can: nobody is ever enrolled by somebody else.
 *
 * <p>Refused with {@code pathway-unknown} if nothing is published under that id, {@code already-enrolled} while on the way, and
 * {@code already-completed} afterwards. Whoever left may set out again, from the start.
 */
@AllowedTo(Who.OWNER)
public record EnrolInPathway(
        @TargetAggregateIdentifier EnrolmentId enrolment, PathwayId pathway, PersonId person, Instant at)
        implements Command<Void>, AboutPerson {

    public static EnrolInPathway of(PathwayId pathway, PersonId person, Instant at) {
        return new EnrolInPathway(EnrolmentId.of(person, pathway), pathway, person, at);
    }
}
