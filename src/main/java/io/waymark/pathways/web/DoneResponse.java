package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.CompletedStep;
import java.time.Instant;

@Schema(name = "CompletedStep", description = "A step somebody has done.")
record DoneResponse(
        @Schema(description = "The id of the step.", requiredMode = RequiredMode.REQUIRED)
        String step,

        @Schema(description = "Its title.", requiredMode = RequiredMode.REQUIRED)
        String title,

        @Schema(description = "When it was done.", requiredMode = RequiredMode.REQUIRED)
        Instant at) {
    static DoneResponse of(CompletedStep done) {
        return new DoneResponse(done.step().value(), done.title(), done.at());
    }
}
