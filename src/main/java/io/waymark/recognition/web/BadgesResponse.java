package io.waymark.recognition.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.recognition.api.BadgeWall;
import java.util.List;

@Schema(name = "Badges", description = "Somebody's badges.")
record BadgesResponse(
        @Schema(description = "Those they hold, the newest first.", requiredMode = RequiredMode.REQUIRED)
        List<EarnedResponse> earned,

        @Schema(description = "Those they do not hold yet, the nearest first.", requiredMode = RequiredMode.REQUIRED)
        List<ReachableResponse> withinReach) {
    static BadgesResponse of(BadgeWall wall) {
        return new BadgesResponse(
                wall.earned().stream().map(EarnedResponse::of).toList(),
                wall.withinReach().stream().map(ReachableResponse::of).toList());
    }
}
