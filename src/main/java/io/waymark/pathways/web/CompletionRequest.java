package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Completion",
        description =
                "What completes a step, by its kind: nothing for read and watch, text for reflect, evidence for do,"
                        + " attempt and choices for quiz.")
record CompletionRequest(
        @Schema(description = "A reflection; nobody else reads it.") @Nullable
        String text,

        @Schema(description = "Evidence of what was done.") @Nullable
        EvidenceRequest evidence,

        @Schema(description = "Which try this is, from 1: the same try sent twice counts once.", minimum = "1")
        @Nullable
        Integer attempt,

        @Schema(
                description = "The ids of the options chosen, by the id of the question.",
                example = "{\"q1\": [\"a\"]}")
        @Nullable
        Map<String, Set<String>> choices) {}
