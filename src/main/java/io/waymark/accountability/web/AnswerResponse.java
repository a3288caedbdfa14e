package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.AnswerView;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "CheckInAnswer", description = "An answer as it is now.")
record AnswerResponse(
        @Schema(
                description = "What was said.",
                allowableValues = {"yes", "partly", "not-yet"},
                requiredMode = RequiredMode.REQUIRED)
        String answer,

        @Schema(description = "The line beside it; absent for none, and for whoever may not read it.") @Nullable
        String line,

        @Schema(
                description = "Who may read the line.",
                allowableValues = {"confirmer-and-manager", "confirmer-only"},
                requiredMode = RequiredMode.REQUIRED)
        String lineFor,

        @Schema(description = "1 to 10; absent if none was given.") @Nullable
        Integer rating,

        @Schema(description = "Whether it came after the fifth day.", requiredMode = RequiredMode.REQUIRED)
        boolean late,

        @Schema(description = "When it was given, or changed last.", requiredMode = RequiredMode.REQUIRED)
        Instant at) {

    static @Nullable AnswerResponse of(@Nullable AnswerView answer) {
        return answer == null
                ? null
                : new AnswerResponse(
                        Kebab.of(answer.answer()),
                        answer.line(),
                        Kebab.of(answer.lineFor()),
                        answer.rating(),
                        answer.late(),
                        answer.at());
    }
}
