package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Puts a point on the agenda of somebody's next one-to-one with their manager; both may. The same point sent twice is one.
 *
 * <p>Refused with {@code agenda-point-missing}, or {@code text-too-long} above 200 characters.
 */
@AllowedTo({Who.OWNER, Who.MANAGER})
public record AddAgendaPoint(
        @TargetAggregateIdentifier AgendaPointId point, PersonId person, PersonId by, String text, Instant at)
        implements Command<Void>, AboutPerson {}
