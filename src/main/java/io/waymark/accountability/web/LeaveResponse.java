package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.Absence;
import java.time.LocalDate;

@Schema(name = "Leave", description = "Leave.")
record LeaveResponse(
        @Schema(description = "The first day of it.", requiredMode = RequiredMode.REQUIRED)
        LocalDate first,

        @Schema(description = "The last day of it.", requiredMode = RequiredMode.REQUIRED)
        LocalDate last) {

    static LeaveResponse of(Absence leave) {
        return new LeaveResponse(leave.first(), leave.last());
    }
}
