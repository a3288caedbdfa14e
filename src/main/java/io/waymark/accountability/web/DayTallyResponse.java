package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

@Schema(name = "CheckInTallyOfDay", description = "The check-ins of one day.")
record DayTallyResponse(
        @Schema(description = "Such as 30.", requiredMode = RequiredMode.REQUIRED)
        int day,

        @Schema(description = "How they stand.", requiredMode = RequiredMode.REQUIRED)
        TallyResponse tally) {}
