package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A follow-up, as its manager and the report see it. */
public record FollowUpView(
        FollowUpId id,
        PersonId manager,
        @Nullable CommitmentId commitment,
        Observed observed,
        @Nullable Obstacle obstacle,
        @Nullable String note,
        @Nullable LocalDate next,
        Instant at) {}
