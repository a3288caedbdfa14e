package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives somebody a role here. Twice is the same as once. Refused with {@code person-not-active} once they have left. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record GrantRole(@TargetAggregateIdentifier PersonId person, Role role, Instant at) implements Command<Void> {}
