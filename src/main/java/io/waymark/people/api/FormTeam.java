package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Forms a team. Forming it twice is the same as once. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record FormTeam(@TargetAggregateIdentifier TeamId team, String name, Instant at) implements Command<Void> {}
