package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a source does not tell of somebody any more. Saying so of one that never did, or again, is nothing. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record NoteSilence(@TargetAggregateIdentifier PersonId person, RosterSource source, LocalDate on, Instant at)
        implements Command<Void> {}
