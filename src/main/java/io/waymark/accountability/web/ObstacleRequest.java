package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "ObstacleToTell", description = "What stands in the way.")
record ObstacleRequest(
        @Schema(
                description = "What it is.",
                allowableValues = {"no-time", "no-occasion", "unclear", "no-support", "other"},
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Schema(description = "More about it, at most 500 characters.") @Nullable
        String line) {}
