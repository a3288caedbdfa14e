package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A commitment is over; check-ins that were not due yet are asked no more. */
@Revision("1")
public record CommitmentClosed(
        CommitmentId commitment,
        PersonId person,
        Outcome outcome,
        @Nullable @PersonalData(of = "person") String reason,
        Instant at)
        implements AccountabilityEvent {}
