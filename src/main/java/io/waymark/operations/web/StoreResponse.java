package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.StoreGrowth;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Store", description = "How the event store grows.")
record StoreResponse(
        @Schema(description = "Events in all.", requiredMode = RequiredMode.REQUIRED)
        long events,

        @Schema(description = "The time of the newest; left out if there is none.") @Nullable
        Instant newest,

        @Schema(description = "The last 30 days, today last.", requiredMode = RequiredMode.REQUIRED)
        List<DayResponse> days,

        @Schema(description = "Bytes on disk; left out if that cannot be told.") @Nullable
        Long bytes) {
    static StoreResponse of(StoreGrowth growth) {
        return new StoreResponse(
                growth.events(),
                growth.newest(),
                growth.days().stream().map(DayResponse::of).toList(),
                growth.bytes());
    }
}
