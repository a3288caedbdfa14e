package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "DiscardRequest", description = "Why a dead letter is thrown away.")
record DiscardRequest(
        @Schema(description = "5 to 500 characters. Kept in the audit.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String reason) {}
