package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "ClosingToTell", description = "How it ends.")
record ClosingRequest(
        @Schema(
                description = "How.",
                allowableValues = {"kept", "lapsed", "dropped"},
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String outcome,

        @Schema(description = "Why; needed for a dropped one, at most 500 characters.") @Nullable
        String reason) {}
