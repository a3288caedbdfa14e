package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes leave back that was entered. */
@AllowedTo(Who.OWNER)
public record TakeLeaveBack(
        @TargetAggregateIdentifier WorkingDaysId workingDays, PersonId person, Absence leave, Instant at)
        implements Command<Void>, AboutPerson {}
