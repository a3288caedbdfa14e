package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeadingSourceRequest", description = "Which source of people is to lead.")
record LeadingSourceRequest(
        @Schema(
                description = "csv, keycloak, or none for the order in which they told of somebody.",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String source) {}
