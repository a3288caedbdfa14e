package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "ConfirmationToGive", description = "Whether you saw it.")
record ConfirmationRequest(
        @Schema(description = "True for seen, false for not seen yet.", requiredMode = RequiredMode.REQUIRED) @Nullable
        Boolean seen,

        @Schema(description = "What you want to say to them, at most 500 characters.") @Nullable
        String line) {}
