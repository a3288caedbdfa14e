package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.PlannedDays;
import java.time.LocalDate;
import java.util.List;

@Schema(name = "PlannedCheckIns", description = "When you would be asked, were you to commit now.")
record PlannedDaysResponse(
        @Schema(description = "The day they count from.", requiredMode = RequiredMode.REQUIRED)
        LocalDate dayZero,

        @Schema(description = "The time zone they are counted in.", requiredMode = RequiredMode.REQUIRED)
        String zone,

        @Schema(description = "The check-ins, the earliest first.", requiredMode = RequiredMode.REQUIRED)
        List<PlannedCheckInResponse> checkIns) {

    static PlannedDaysResponse of(PlannedDays days) {
        return new PlannedDaysResponse(
                days.dayZero(),
                days.zone().getId(),
                days.checkIns().stream()
                        .map(one -> new PlannedCheckInResponse(one.day(), one.due(), one.excused()))
                        .toList());
    }
}
