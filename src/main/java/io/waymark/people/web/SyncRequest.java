package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "SyncRequest", description = "A sync that somebody wants.")
record SyncRequest(
        @Schema(
                description = "full for everybody, incremental for those who have changed.",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String kind,

        @Schema(description = "leavers of a run that ended as many-leavers, if those are meant.") @Nullable
        String meantLeavers) {}
