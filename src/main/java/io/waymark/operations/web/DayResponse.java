package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.StoreGrowth;
import java.time.LocalDate;

@Schema(name = "StoreDay", description = "Events of one day.")
record DayResponse(
        @Schema(description = "The day.", requiredMode = RequiredMode.REQUIRED)
        LocalDate day,

        @Schema(description = "How many events happened on it.", requiredMode = RequiredMode.REQUIRED)
        long events) {
    static DayResponse of(StoreGrowth.Day day) {
        return new DayResponse(day.day(), day.events());
    }
}
