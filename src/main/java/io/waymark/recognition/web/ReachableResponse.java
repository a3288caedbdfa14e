package io.waymark.recognition.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.recognition.api.ReachableBadge;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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

        @Schema(
                description =
                        "What is counted: steps done, or check-ins that somebody saw, up to the day of the badge.",
                allowableValues = {"steps", "check-ins"},
                requiredMode = RequiredMode.REQUIRED)
        String counts,

        @Schema(description = "How many of those needed there are.", requiredMode = RequiredMode.REQUIRED)
        int done,

        @Schema(description = "How many are needed.", requiredMode = RequiredMode.REQUIRED)
        int needed,

        @Schema(
                description = "Estimated minutes of the steps left; 0 where check-ins are counted.",
                requiredMode = RequiredMode.REQUIRED)
        int minutesLeft,

        @Schema(description = "The day on which its check-in is due; absent without one.") @Nullable
        LocalDate due,

        @Schema(description = "The id of who says next whether they saw it; absent if it is not anybody's turn.")
        @Nullable
        String confirmer) {
    static ReachableResponse of(ReachableBadge badge) {
        ReachableBadge.Practice practice = badge.practice();
        PersonId confirmer = practice == null ? null : practice.confirmer();
        return new ReachableResponse(
                badge.badge().value(),
                FaceResponse.of(badge.face()),
                badge.pathway().value(),
                badge.pathwayTitle(),
                badge.enrolled(),
                badge.isBySteps() ? "steps" : "check-ins",
                badge.done(),
                badge.needed(),
                badge.minutesLeft(),
                practice == null ? null : practice.due(),
                confirmer == null ? null : confirmer.value());
    }
}
