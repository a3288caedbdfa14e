package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that somebody left. Doing it twice is the same as once. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record RecordLeaving(@TargetAggregateIdentifier PersonId person, LocalDate on, Instant at)
        implements Command<Void> {}
