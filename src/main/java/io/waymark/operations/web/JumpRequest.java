package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "JumpRequest", description = "How far the clock is to go: one of the three.")
record JumpRequest(
        @Schema(description = "By so many days of 24 hours, 1 to 366.") @Nullable
        Integer days,

        @Schema(description = "To this instant, at most 366 days ahead of what the clock says.") @Nullable
        Instant to,

        @Schema(description = "true: to what is due next.") @Nullable
        Boolean next) {}
