package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody changed their answer before it was confirmed. Whether it was late, and until when it can be confirmed, stays. */
@Revision("1")
public record CheckInCorrected(
        CommitmentId commitment,
        PersonId person,
        int day,
        CheckInAnswer answer,
        @Nullable @PersonalData(of = "person") String line,
        LineFor lineFor,
        @Nullable Integer rating,
        @Nullable PersonId confirmer,
        @Nullable Instant confirmBefore,
        Instant at)
        implements AccountabilityEvent {}
