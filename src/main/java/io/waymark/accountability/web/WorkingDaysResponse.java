package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.WorkingDaysView;
import io.waymark.platform.web.Kebab;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "WorkingDays", description = "When you work.")
record WorkingDaysResponse(
        @Schema(
                description = "The days of your week.",
                allowableValues = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
                requiredMode = RequiredMode.REQUIRED)
        List<String> workdays,

        @Schema(description = "Whose public holidays you keep, such as gb-eng; absent for none.") @Nullable
        String holidays,

        @Schema(description = "Your leave, the earliest first.", requiredMode = RequiredMode.REQUIRED)
        List<LeaveResponse> leave) {

    static WorkingDaysResponse of(WorkingDaysView days) {
        return new WorkingDaysResponse(
                days.workdays().stream().sorted().map(Kebab::of).toList(),
                days.holidays(),
                days.leave().stream().map(LeaveResponse::of).toList());
    }
}
