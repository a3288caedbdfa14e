package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The confirmer has not seen it yet: an open dispute, which takes nothing away. */
@Revision("1")
public record CheckInNotSeen(
        CommitmentId commitment,
        PersonId person,
        int day,
        PersonId confirmer,
        @Nullable @PersonalData(of = "person") String line,
        Instant at)
        implements AccountabilityEvent {}
