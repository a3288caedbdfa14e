package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes somebody in. Joining twice is the same as once. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record JoinPerson(
        @TargetAggregateIdentifier PersonId person,
        String name,
        String email,
        String jobTitle,
        TeamId team,
        String locale,
        ZoneId zone,
        Instant at)
        implements Command<Void> {}
