package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A confirmer accepted: from now on answers are confirmed by somebody. */
@Revision("1")
public record ConfirmerAccepted(CommitmentId commitment, PersonId person, PersonId confirmer, Instant at)
        implements AccountabilityEvent {}
