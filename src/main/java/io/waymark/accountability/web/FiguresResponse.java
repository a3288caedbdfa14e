package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.Figures;
import java.util.List;

@Schema(name = "FollowThroughFigures", description = "How check-ins stand, in numbers alone.")
record FiguresResponse(
        @Schema(description = "How many commitments there are.", requiredMode = RequiredMode.REQUIRED)
        long commitments,

        @Schema(description = "Over all days.", requiredMode = RequiredMode.REQUIRED)
        TallyResponse all,

        @Schema(
                description = "Each day for which there was one, in rising order.",
                requiredMode = RequiredMode.REQUIRED)
        List<DayTallyResponse> byDay) {

    static FiguresResponse of(Figures figures) {
        return new FiguresResponse(
                figures.commitments(),
                TallyResponse.of(figures.all()),
                figures.byDay().stream()
                        .map(day -> new DayTallyResponse(day.day(), TallyResponse.of(day.tally())))
                        .toList());
    }
}
