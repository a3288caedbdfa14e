package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

@Schema(name = "HolidayRegion", description = "A country, or a part of one.")
record RegionResponse(
        @Schema(description = "Such as gb or gb-eng.", requiredMode = RequiredMode.REQUIRED)
        String code,

        @Schema(description = "What it is called.", requiredMode = RequiredMode.REQUIRED)
        String name) {}
