package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The part of a refusal that is kept as history, see {@link RefuseNewcomer}. Answers whether they were waiting; whoever was not
 * stays as they are.
 */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record TurnNewcomerAway(@TargetAggregateIdentifier IdentityId identity, Instant at)
        implements Command<Boolean> {}
