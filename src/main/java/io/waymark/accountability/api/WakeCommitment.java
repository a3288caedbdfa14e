package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Does what is due of a commitment: asks, tells the confirmer, notes what was missed or has lapsed. Whatever has been done is not
 * done again. Answers with when it is to be woken next, or null if never.
 */
@AllowedTo(Who.SYSTEM)
public record WakeCommitment(@TargetAggregateIdentifier CommitmentId commitment, Instant at)
        implements Command<@Nullable Instant> {}
