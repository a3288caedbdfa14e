package io.waymark.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Command;
import io.waymark.shared.Who;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that a commitment was made: with that, and all that is needed done, the pathway is completed. */
@AllowedTo(Who.SYSTEM)
public record NoteCommitment(@TargetAggregateIdentifier EnrolmentId enrolment, Instant at) implements Command<Void> {}
