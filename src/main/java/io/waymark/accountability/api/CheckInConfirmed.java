package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The confirmer saw it. */
@Revision("1")
public record CheckInConfirmed(
        CommitmentId commitment,
        PersonId person,
        int day,
        CheckInAnswer answer,
        PersonId confirmer,
        @Nullable @PersonalData(of = "person") String line,
        Instant at)
        implements AccountabilityEvent {}
