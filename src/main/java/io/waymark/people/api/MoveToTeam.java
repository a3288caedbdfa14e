package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts somebody into another team. The same again is nothing. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record MoveToTeam(@TargetAggregateIdentifier PersonId person, TeamId team, Instant at)
        implements Command<Void> {}
