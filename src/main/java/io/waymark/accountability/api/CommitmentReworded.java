package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import io.waymark.shared.PersonalData;
import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Somebody reworded their commitment. */
@Revision("1")
public record CommitmentReworded(
        CommitmentId commitment,
        PersonId person,
        @PersonalData(of = "person") String title,
        @PersonalData(of = "person") String when,
        @PersonalData(of = "person") String then,
        Instant at)
        implements AccountabilityEvent {}
