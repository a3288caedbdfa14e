package io.waymark.recognition.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Who;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Awards a badge. Once a version of its rule is enough: a second time changes nothing. */
@AllowedTo(Who.SYSTEM)
public record AwardBadge(
        @TargetAggregateIdentifier AwardId award,
        BadgeId badge,
        int ruleVersion,
        PersonId person,
        List<EarningFact> earnedBy,
        Instant at)
        implements Command<Void> {}
