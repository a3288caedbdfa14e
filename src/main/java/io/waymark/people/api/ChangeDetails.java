package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says how somebody is called, reached and addressed from now on, and what they do. The same again is nothing. */
@AllowedTo({Who.SYS_ADMIN, Who.SYSTEM})
public record ChangeDetails(
        @TargetAggregateIdentifier PersonId person,
        String name,
        String email,
        String jobTitle,
        String locale,
        ZoneId zone,
        Instant at)
        implements Command<Void> {}
