package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.Progress;

@Schema(name = "Progress", description = "How far somebody has come, counting what is needed.")
record ProgressResponse(
        @Schema(description = "Needed steps that are done.", requiredMode = RequiredMode.REQUIRED)
        int done,

        @Schema(description = "Needed steps in all.", requiredMode = RequiredMode.REQUIRED)
        int needed,

        @Schema(description = "Further steps for whoever likes.", requiredMode = RequiredMode.REQUIRED)
        int extra,

        @Schema(description = "Estimated minutes of the needed steps left.", requiredMode = RequiredMode.REQUIRED)
        int minutesLeft) {
    static ProgressResponse of(Progress progress) {
        return new ProgressResponse(progress.done(), progress.needed(), progress.extra(), progress.minutesLeft());
    }
}
