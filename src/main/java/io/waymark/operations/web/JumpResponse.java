package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.ClockView;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Jump", description = "How the clock was moved on.")
record JumpResponse(
        @Schema(description = "What the clock said before.", requiredMode = RequiredMode.REQUIRED)
        Instant from,

        @Schema(description = "Where it was to go.", requiredMode = RequiredMode.REQUIRED)
        Instant to,

        @Schema(description = "What it said after the last step.", requiredMode = RequiredMode.REQUIRED)
        Instant reached,

        @Schema(
                description = "Steps so far, one for each instant at which something was due.",
                requiredMode = RequiredMode.REQUIRED)
        int steps,

        @Schema(description = "under-way, arrived, stopped or interrupted.", requiredMode = RequiredMode.REQUIRED)
        String state) {
    static @Nullable JumpResponse of(ClockView.@Nullable Jump jump) {
        return jump == null
                ? null
                : new JumpResponse(jump.from(), jump.to(), jump.reached(), jump.steps(), Kebab.of(jump.state()));
    }
}
