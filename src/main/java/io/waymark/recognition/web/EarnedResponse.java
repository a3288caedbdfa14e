package io.waymark.recognition.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.recognition.api.EarnedBadge;
import java.time.Instant;
import java.util.List;

@Schema(name = "EarnedBadge", description = "A badge somebody holds, and why.")
record EarnedResponse(
        @Schema(description = "The id of the badge.", requiredMode = RequiredMode.REQUIRED)
        String badge,

        @Schema(description = "The version of its rule that was fulfilled.", requiredMode = RequiredMode.REQUIRED)
        int ruleVersion,

        @Schema(description = "How it looks and reads.", requiredMode = RequiredMode.REQUIRED)
        FaceResponse face,

        @Schema(description = "When it was earned.", requiredMode = RequiredMode.REQUIRED)
        Instant earnedAt,

        @Schema(
                description = "The very events that earned it, in the order in which they happened.",
                requiredMode = RequiredMode.REQUIRED)
        List<FactResponse> earnedBy) {
    static EarnedResponse of(EarnedBadge badge) {
        return new EarnedResponse(
                badge.badge().value(),
                badge.ruleVersion(),
                FaceResponse.of(badge.face()),
                badge.at(),
                badge.earnedBy().stream().map(FactResponse::of).toList());
    }
}
