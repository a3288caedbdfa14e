package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.Catalogue;
import io.waymark.platform.web.Paging;
import java.util.List;

@Schema(name = "Catalogue", description = "One page of the catalogue, in the order of titles.")
record CatalogueResponse(
        @Schema(description = "The pathways on this page.", requiredMode = RequiredMode.REQUIRED)
        List<PathwayResponse> pathways,

        @Schema(description = "Which page this is, from 0.", requiredMode = RequiredMode.REQUIRED)
        int page,

        @Schema(description = "How many pathways a page holds.", requiredMode = RequiredMode.REQUIRED)
        int size,

        @Schema(description = "How many pathways match in all.", requiredMode = RequiredMode.REQUIRED)
        long total) {
    static CatalogueResponse of(Catalogue found, Paging paging) {
        return new CatalogueResponse(
                found.entries().stream().map(PathwayResponse::of).toList(),
                paging.page(),
                paging.size(),
                found.total());
    }
}
