package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.CompanyFigures;
import java.time.Instant;
import java.util.List;

@Schema(name = "CompanyFigures", description = "How the whole company follows through, in numbers alone.")
record CompanyFiguresResponse(
        @Schema(description = "When it was counted.", requiredMode = RequiredMode.REQUIRED)
        Instant countedAt,

        @Schema(description = "All of it.", requiredMode = RequiredMode.REQUIRED)
        FiguresResponse all,

        @Schema(description = "By pathway, in the order of their titles.", requiredMode = RequiredMode.REQUIRED)
        List<PathwayFiguresResponse> byPathway) {

    static CompanyFiguresResponse of(CompanyFigures company) {
        return new CompanyFiguresResponse(
                company.at(),
                FiguresResponse.of(company.all()),
                company.byPathway().stream()
                        .map(one -> new PathwayFiguresResponse(one.title(), FiguresResponse.of(one.figures())))
                        .toList());
    }
}
