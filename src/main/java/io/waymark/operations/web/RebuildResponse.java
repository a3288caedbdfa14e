package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.RebuildView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Rebuild", description = "How far a projection has been made anew.")
record RebuildResponse(
        @Schema(description = "0 to 1.", requiredMode = RequiredMode.REQUIRED)
        double share,

        @Schema(description = "Events still to be read.", requiredMode = RequiredMode.REQUIRED)
        long behind,

        @Schema(description = "When it began.", requiredMode = RequiredMode.REQUIRED)
        Instant begun) {
    static @Nullable RebuildResponse of(@Nullable RebuildView rebuild) {
        return rebuild == null ? null : new RebuildResponse(rebuild.share(), rebuild.behind(), rebuild.begun());
    }
}
