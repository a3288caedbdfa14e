package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.ClockView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Due", description = "Something that is to happen by itself.")
record DueResponse(
        @Schema(
                description = "Its kind, such as commitment or mail; not whose it is.",
                requiredMode = RequiredMode.REQUIRED)
        String kind,

        @Schema(description = "When.", requiredMode = RequiredMode.REQUIRED)
        Instant at) {
    static @Nullable DueResponse of(ClockView.@Nullable Due due) {
        return due == null ? null : new DueResponse(due.kind(), due.at());
    }
}
