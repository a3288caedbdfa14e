package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "Publication", description = "Which version of a pathway is published.")
record PublicationRequest(
        @Schema(description = "The version.", minimum = "1", requiredMode = RequiredMode.REQUIRED) @Nullable
        Integer version) {}
