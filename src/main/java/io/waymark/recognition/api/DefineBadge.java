package io.waymark.recognition.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Defines a badge, or defines it anew. The same definition again changes nothing. */
@AllowedTo(Who.SYSTEM)
public record DefineBadge(@TargetAggregateIdentifier BadgeId badge, BadgeFace face, BadgeRule rule, Instant at)
        implements Command<Void> {}
