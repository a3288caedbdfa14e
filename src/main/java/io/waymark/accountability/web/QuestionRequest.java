package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "QuestionToAsk", description = "What you ask before you say whether you saw it.")
record QuestionRequest(
        @Schema(description = "The question, at most 500 characters.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String question) {}
