package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.ClockView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Clock", description = "The clock of a trial.")
record ClockResponse(
        @Schema(description = "What it says.", requiredMode = RequiredMode.REQUIRED)
        Instant now,

        @Schema(description = "By how many seconds it is ahead of the real time.", requiredMode = RequiredMode.REQUIRED)
        long aheadSeconds,

        @Schema(description = "What is due next, if anything.") @Nullable
        DueResponse next,

        @Schema(description = "The last jump, if there was one.") @Nullable
        JumpResponse jump) {
    static ClockResponse of(ClockView clock) {
        return new ClockResponse(
                clock.now(), clock.ahead().toSeconds(), DueResponse.of(clock.next()), JumpResponse.of(clock.jump()));
    }
}
