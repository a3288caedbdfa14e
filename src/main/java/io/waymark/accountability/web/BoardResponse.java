package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.util.List;

@Schema(name = "TeamBoard", description = "One page of a team.")
record BoardResponse(
        @Schema(description = "Those on this page, the most urgent first.", requiredMode = RequiredMode.REQUIRED)
        List<ReportResponse> reports,

        @Schema(description = "Which page this is, from 0.", requiredMode = RequiredMode.REQUIRED)
        int page,

        @Schema(description = "How many a page holds.", requiredMode = RequiredMode.REQUIRED)
        int size,

        @Schema(description = "How many there are in all.", requiredMode = RequiredMode.REQUIRED)
        long total) {}
