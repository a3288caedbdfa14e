package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.TeamFigures;

@Schema(name = "TeamFigures", description = "How a team follows through, in numbers alone.")
record TeamFiguresResponse(
        @Schema(description = "How many report to the manager.", requiredMode = RequiredMode.REQUIRED)
        int people,

        @Schema(description = "How their check-ins stand.", requiredMode = RequiredMode.REQUIRED)
        FiguresResponse figures) {

    static TeamFiguresResponse of(TeamFigures team) {
        return new TeamFiguresResponse(team.people(), FiguresResponse.of(team.figures()));
    }
}
