package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.StepResult;
import org.jspecify.annotations.Nullable;

@Schema(name = "CompletionResult", description = "What became of it.")
record CompletionResponse(
        @Schema(description = "Whether the step is complete now.", requiredMode = RequiredMode.REQUIRED)
        boolean completed,

        @Schema(description = "Questions answered right; absent if it is no quiz.") @Nullable
        Integer right,

        @Schema(description = "Questions asked; absent if it is no quiz.") @Nullable
        Integer questions) {
    static CompletionResponse of(StepResult result) {
        return new CompletionResponse(result.completed(), result.right(), result.questions());
    }
}
