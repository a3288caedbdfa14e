package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes somebody in again who had left. Somebody who is here stays as they are. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record WelcomeBack(@TargetAggregateIdentifier PersonId person, LocalDate on, Instant at)
        implements Command<Void> {}
