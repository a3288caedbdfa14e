package io.waymark.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Drafts the next version of a pathway, or replaces its draft. The same content again changes nothing.
 *
 * <p>Gives back the number of the drafted version. Refused with every problem the content has, see {@code PathwayCheck}.
 */
@AllowedTo({Who.LD_ADMIN, Who.SYSTEM})
public record DraftPathway(@TargetAggregateIdentifier PathwayId pathway, PathwayContent content, Instant at)
        implements Command<Integer> {}
