package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.StageProgress;
import io.waymark.platform.web.Kebab;

@Schema(name = "StageProgress", description = "One stage on somebody's way.")
record StageResponse(
        @Schema(description = "Its id.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "Its title.", requiredMode = RequiredMode.REQUIRED)
        String title,

        @Schema(
                description = "How it stands.",
                allowableValues = {"done", "open", "locked"},
                requiredMode = RequiredMode.REQUIRED)
        String state,

        @Schema(description = "Required steps done.", requiredMode = RequiredMode.REQUIRED)
        int done,

        @Schema(description = "Required steps.", requiredMode = RequiredMode.REQUIRED)
        int total,

        @Schema(
                description = "How many more stages its gate needs; 0 if it is open.",
                requiredMode = RequiredMode.REQUIRED)
        int missing) {
    static StageResponse of(StageProgress stage) {
        return new StageResponse(
                stage.stage().value(),
                stage.title(),
                Kebab.of(stage.state()),
                stage.done(),
                stage.total(),
                stage.missing());
    }
}
