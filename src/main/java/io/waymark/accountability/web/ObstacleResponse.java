package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Obstacle", description = "What stands in the way.")
record ObstacleResponse(
        @Schema(
                description = "What it is.",
                allowableValues = {"no-time", "no-occasion", "unclear", "no-support", "other"},
                requiredMode = RequiredMode.REQUIRED)
        String kind,

        @Schema(description = "What was written about it; absent for nothing.") @Nullable
        String line,

        @Schema(description = "Since when.", requiredMode = RequiredMode.REQUIRED)
        Instant since) {

    static @Nullable ObstacleResponse of(CommitmentView.@Nullable Hindrance hindrance) {
        return hindrance == null
                ? null
                : new ObstacleResponse(Kebab.of(hindrance.obstacle()), hindrance.line(), hindrance.at());
    }
}
