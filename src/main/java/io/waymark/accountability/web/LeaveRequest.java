package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.EnterLeave;
import io.waymark.accountability.api.WorkingDaysId;
import io.waymark.platform.web.Fields;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeaveToEnter", description = "Leave.")
record LeaveRequest(
        @Schema(description = "The first day of it.", requiredMode = RequiredMode.REQUIRED) @Nullable
        LocalDate first,

        @Schema(description = "The last day of it.", requiredMode = RequiredMode.REQUIRED) @Nullable
        LocalDate last) {

    EnterLeave command(PersonId person, Instant at) {
        Absence leave = new Absence(Fields.required("first", first), Fields.required("last", last));
        return new EnterLeave(WorkingDaysId.of(person), person, leave, at);
    }
}
