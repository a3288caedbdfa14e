package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.SyncProgress;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "SyncProgress", description = "A sync that is going on.")
record SyncProgressResponse(
        @Schema(description = "Its id.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "full or incremental.", requiredMode = RequiredMode.REQUIRED)
        String kind,

        @Schema(description = "Whether it only looks.", requiredMode = RequiredMode.REQUIRED)
        boolean preview,

        @Schema(description = "When it began.", requiredMode = RequiredMode.REQUIRED)
        Instant begun,

        @Schema(description = "reading, comparing or carrying-out.", requiredMode = RequiredMode.REQUIRED)
        String stage,

        @Schema(description = "How many people the directory has told of so far.", requiredMode = RequiredMode.REQUIRED)
        int told) {
    static @Nullable SyncProgressResponse of(@Nullable SyncProgress progress) {
        return progress == null
                ? null
                : new SyncProgressResponse(
                        progress.id(),
                        Kebab.of(progress.kind()),
                        progress.preview(),
                        progress.begun(),
                        Kebab.of(progress.stage()),
                        progress.told());
    }
}
