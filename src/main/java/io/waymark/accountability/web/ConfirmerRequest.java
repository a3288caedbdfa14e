package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "ConfirmerToAsk", description = "Who shall confirm.")
record ConfirmerRequest(
        @Schema(description = "The id of a colleague.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String confirmer) {}
