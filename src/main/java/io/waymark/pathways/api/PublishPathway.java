package io.waymark.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Publishes a drafted version. Publishing it twice is the same as once.
 *
 * <p>Refused with {@code version-unknown} if there is no such version, and with every problem its content has.
 */
@AllowedTo({Who.LD_ADMIN, Who.SYSTEM})
public record PublishPathway(@TargetAggregateIdentifier PathwayId pathway, int version, Instant at)
        implements Command<Void> {}
