package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "ExcuseToGive", description = "Why it is asked no more.")
record ExcuseRequest(
        @Schema(description = "What the report reads, at most 500 characters.", requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String reason) {}
