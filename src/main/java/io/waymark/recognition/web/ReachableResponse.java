package io.waymark.recognition.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.recognition.api.ReachableBadge;

@Schema(name = "ReachableBadge", description = "A badge somebody does not hold yet.")
record ReachableResponse(
        @Schema(description = "The id of the badge.", requiredMode = RequiredMode.REQUIRED)
        String badge,

        @Schema(description = "How it looks and reads.", requiredMode = RequiredMode.REQUIRED)
        FaceResponse face,

        @Schema(description = "The id of the pathway that leads to it.", requiredMode = RequiredMode.REQUIRED)
        String pathway,

        @Schema(description = "The title of that pathway.", requiredMode = RequiredMode.REQUIRED)
        String pathwayTitle,

        @Schema(description = "Whether they are on it.", requiredMode = RequiredMode.REQUIRED)
        boolean enrolled,

        @Schema(description = "Steps done of those needed.", requiredMode = RequiredMode.REQUIRED)
        int done,

        @Schema(description = "Steps needed.", requiredMode = RequiredMode.REQUIRED)
        int needed,

        @Schema(description = "Estimated minutes of the steps left.", requiredMode = RequiredMode.REQUIRED)
        int minutesLeft) {
    static ReachableResponse of(ReachableBadge badge) {
        return new ReachableResponse(
                badge.badge().value(),
                FaceResponse.of(badge.face()),
                badge.pathway().value(),
                badge.pathwayTitle(),
                badge.enrolled(),
                badge.done(),
                badge.needed(),
                badge.minutesLeft());
    }
}
