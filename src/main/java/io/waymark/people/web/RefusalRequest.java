package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewcomerRefusal", description = "Why somebody is not taken in.")
record RefusalRequest(
        @Schema(description = "5 to 500 characters; not shown to them.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String reason) {}
