package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

@Schema(name = "PathwayFigures", description = "Commitments that came out of one pathway.")
record PathwayFiguresResponse(
        @Schema(description = "The title of the pathway.", requiredMode = RequiredMode.REQUIRED)
        String title,

        @Schema(description = "How their check-ins stand.", requiredMode = RequiredMode.REQUIRED)
        FiguresResponse figures) {}
