package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.FollowUpId;
import io.waymark.accountability.api.LogFollowUp;
import io.waymark.accountability.api.Observed;
import io.waymark.accountability.api.Obstacle;
import io.waymark.platform.web.Fields;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(name = "FollowUpToLog", description = "What you saw of a report.")
record FollowUpRequest(
        @Schema(description = "The id of the commitment it is about; absent if it is about none.") @Nullable
        String commitment,

        @Schema(
                description = "What you saw.",
                allowableValues = {"seen", "not-seen", "blocked"},
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String observed,

        @Schema(
                description = "What stands in the way; needed if blocked.",
                allowableValues = {"no-time", "no-occasion", "unclear", "no-support", "other"})
        @Nullable
        String obstacle,

        @Schema(description = "What you want to keep of it, at most 1000 characters; the report reads it.") @Nullable
        String note,

        @Schema(description = "The day on which you talk again.") @Nullable
        LocalDate next) {

    LogFollowUp command(FollowUpId id, PersonId report, PersonId manager, LocalDate today, Instant at) {
        return new LogFollowUp(
                id,
                report,
                manager,
                commitment == null ? null : Fields.id("commitment", commitment, CommitmentId::new),
                Constants.required("observed", observed, Observed.class),
                obstacle == null ? null : Constants.required("obstacle", obstacle, Obstacle.class),
                note,
                next,
                today,
                at);
    }
}
