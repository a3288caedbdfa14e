package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

@Schema(name = "Published", description = "A version that is published, now or for long.")
record PublicationResponse(
        @Schema(description = "The id of the pathway.", requiredMode = RequiredMode.REQUIRED)
        String pathway,

        @Schema(description = "The version.", requiredMode = RequiredMode.REQUIRED)
        int version) {}
