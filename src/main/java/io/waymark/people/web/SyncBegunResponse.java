package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

@Schema(name = "SyncBegun", description = "A sync that has begun.")
record SyncBegunResponse(
        @Schema(description = "Its id.", requiredMode = RequiredMode.REQUIRED)
        String id) {}
