package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "AgendaPointToAdd", description = "What you want to talk about.")
record AgendaPointRequest(
        @Schema(description = "1 to 200 characters; both read it.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String text) {}
