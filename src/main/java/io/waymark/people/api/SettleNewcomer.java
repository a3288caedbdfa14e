package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a newcomer is somebody we know by now. Answers whether they were waiting; whoever was not stays as they are. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record SettleNewcomer(@TargetAggregateIdentifier IdentityId identity, PersonId person, Instant at)
        implements Command<Boolean> {}
