package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.SyncState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Sync", description = "How the sync of people with the directory stands.")
record SyncResponse(
        @Schema(description = "Where the directory is; left out if there is none.") @Nullable
        String directory,

        @Schema(description = "What is going on; left out while nothing is.") @Nullable
        SyncProgressResponse running,

        @Schema(description = "Whether it is to run by itself.", requiredMode = RequiredMode.REQUIRED)
        boolean scheduled,

        @Schema(
                description = "Whether it would: only after one has succeeded that somebody began.",
                requiredMode = RequiredMode.REQUIRED)
        boolean ready,

        @Schema(description = "When what has changed is asked for next.") @Nullable
        Instant nextIncremental,

        @Schema(description = "When everybody is asked for next.") @Nullable
        Instant nextFull,

        @Schema(description = "Those that are over, the newest first.", requiredMode = RequiredMode.REQUIRED)
        List<SyncRunResponse> runs) {
    static SyncResponse of(SyncState state) {
        return new SyncResponse(
                state.directory(),
                SyncProgressResponse.of(state.running()),
                state.scheduled(),
                state.ready(),
                state.nextIncremental(),
                state.nextFull(),
                state.runs().stream().map(SyncRunResponse::of).toList());
    }
}
