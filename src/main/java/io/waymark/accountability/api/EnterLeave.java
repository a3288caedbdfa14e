package io.waymark.accountability.api;

import io.waymark.shared.AboutPerson;
import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Enters leave. The same twice is once. Refused with {@code leave-backwards} or {@code leave-too-long}. */
@AllowedTo(Who.OWNER)
public record EnterLeave(
        @TargetAggregateIdentifier WorkingDaysId workingDays, PersonId person, Absence leave, Instant at)
        implements Command<Void>, AboutPerson {}
