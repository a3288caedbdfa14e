package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.ChooseWorkingWeek;
import io.waymark.accountability.api.WorkingDaysId;
import io.waymark.platform.web.Fields;
import io.waymark.shared.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Schema(name = "WorkingWeek", description = "Your week.")
record WeekRequest(
        @Schema(
                description = "The days on which you work.",
                allowableValues = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        List<String> workdays,

        @Schema(description = "Whose public holidays you keep, such as gb-eng; absent for none.") @Nullable
        String holidays) {

    ChooseWorkingWeek command(PersonId person, Instant at) {
        Set<DayOfWeek> days = Fields.required("workdays", workdays).stream()
                .map(day -> Constants.required("workdays", day, DayOfWeek.class))
                .collect(Collectors.toSet());
        return new ChooseWorkingWeek(WorkingDaysId.of(person), person, days, holidays, at);
    }
}
