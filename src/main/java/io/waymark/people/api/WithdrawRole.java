package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Takes a role away that was given here. What the identity provider gives stays. Refused with {@code last-system-admin} if nobody
 * would be left who can keep Waymark running.
 */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record WithdrawRole(@TargetAggregateIdentifier PersonId person, Role role, Instant at)
        implements Command<Void> {}
