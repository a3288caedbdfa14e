package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A confirmer was told that a check-in is still open. */
@Revision("1")
public record CheckInToldOf(CommitmentId commitment, PersonId person, int day, PersonId confirmer, Instant at)
        implements AccountabilityEvent {}
