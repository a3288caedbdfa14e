package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "NewEnrolment", description = "Which pathway to set out on.")
record EnrolmentRequest(
        @Schema(description = "The id of the pathway.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String pathway) {}
