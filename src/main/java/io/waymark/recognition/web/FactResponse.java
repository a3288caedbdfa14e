package io.waymark.recognition.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.platform.web.Kebab;
import io.waymark.recognition.api.EarningFact;
import java.time.Instant;

@Schema(name = "EarningFact", description = "One of the events that earned a badge.")
record FactResponse(
        @Schema(
                description = "What happened.",
                allowableValues = {"step-completed", "stage-completed", "pathway-completed"},
                requiredMode = RequiredMode.REQUIRED)
        String kind,

        @Schema(description = "The identifier of the event.", requiredMode = RequiredMode.REQUIRED)
        String event,

        @Schema(description = "The title of the step, stage or pathway.", requiredMode = RequiredMode.REQUIRED)
        String subject,

        @Schema(description = "When it happened.", requiredMode = RequiredMode.REQUIRED)
        Instant at) {
    static FactResponse of(EarningFact fact) {
        return new FactResponse(Kebab.of(fact.kind()), fact.event(), fact.subject(), fact.at());
    }
}
