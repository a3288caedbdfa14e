package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;

@Schema(name = "PlannedCheckIn", description = "A check-in as it would be planned.")
record PlannedCheckInResponse(
        @Schema(description = "How many days after the first.", requiredMode = RequiredMode.REQUIRED)
        int day,

        @Schema(description = "The day on which it would be asked.", requiredMode = RequiredMode.REQUIRED)
        LocalDate due,

        @Schema(
                description = "Whether leave lies over it, and no other day is left for it.",
                requiredMode = RequiredMode.REQUIRED)
        boolean excused) {}
