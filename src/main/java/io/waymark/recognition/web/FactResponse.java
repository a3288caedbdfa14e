package io.waymark.recognition.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.platform.web.Kebab;
import io.waymark.recognition.api.EarningFact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "EarningFact", description = "One of the events that earned a badge.")
record FactResponse(
        @Schema(
                description = "What happened.",
                allowableValues = {
                    "step-completed",
                    "stage-completed",
                    "pathway-completed",
                    "commitment-made",
                    "check-in-answered",
                    "check-in-seen"
                },
                requiredMode = RequiredMode.REQUIRED)
        String kind,

        @Schema(description = "The identifier of the event.", requiredMode = RequiredMode.REQUIRED)
        String event,

        @Schema(
                description = "The title of the step, stage or pathway, or of the behaviour a commitment grows.",
                requiredMode = RequiredMode.REQUIRED)
        String subject,

        @Schema(description = "When it happened.", requiredMode = RequiredMode.REQUIRED)
        Instant at,

        @Schema(description = "The day of the check-in it is about; absent if it is about none.") @Nullable
        Integer day,

        @Schema(description = "The id of who did it; absent if it was oneself.") @Nullable
        String by) {
    static FactResponse of(EarningFact fact) {
        return new FactResponse(
                Kebab.of(fact.kind()),
                fact.event(),
                fact.subject(),
                fact.at(),
                fact.day(),
                fact.by() == null ? null : fact.by().value());
    }
}
