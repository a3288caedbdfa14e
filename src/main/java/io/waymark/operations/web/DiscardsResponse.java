package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.Discards;
import java.util.List;

@Schema(name = "Discards", description = "Discarded dead letters.")
record DiscardsResponse(
        @Schema(description = "Newest first.", requiredMode = RequiredMode.REQUIRED)
        List<DiscardResponse> discards) {
    static DiscardsResponse of(Discards discards) {
        return new DiscardsResponse(
                discards.all().stream().map(DiscardResponse::of).toList());
    }
}
