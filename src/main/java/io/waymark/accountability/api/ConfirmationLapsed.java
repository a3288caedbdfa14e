package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A confirmer did not say in time whether they saw it. */
@Revision("1")
public record ConfirmationLapsed(CommitmentId commitment, PersonId person, int day, PersonId confirmer, Instant at)
        implements AccountabilityEvent {}
