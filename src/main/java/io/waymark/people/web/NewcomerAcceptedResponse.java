package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

@Schema(name = "NewcomerAccepted", description = "Who the newcomer is.")
record NewcomerAcceptedResponse(
        @Schema(description = "The id of the person.", requiredMode = RequiredMode.REQUIRED)
        String person) {}
