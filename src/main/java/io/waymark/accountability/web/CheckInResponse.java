package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.CheckInView;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "CheckIn", description = "A check-in, and how it came to stand as it does.")
record CheckInResponse(
        @Schema(description = "How many days after the first; names it.", requiredMode = RequiredMode.REQUIRED)
        int day,

        @Schema(description = "The day on which it is asked.", requiredMode = RequiredMode.REQUIRED)
        LocalDate due,

        @Schema(description = "When it is first asked.", requiredMode = RequiredMode.REQUIRED)
        Instant dueAt,

        @Schema(description = "An answer before this is on time.", requiredMode = RequiredMode.REQUIRED)
        Instant onTimeBefore,

        @Schema(description = "From then on it is missed.", requiredMode = RequiredMode.REQUIRED)
        Instant missedAt,

        @Schema(
                description = "How it stands; open is to come as well as asked.",
                allowableValues = {"open", "answered", "missed", "excused"},
                requiredMode = RequiredMode.REQUIRED)
        String state,

        @Schema(description = "When it was asked, each time.", requiredMode = RequiredMode.REQUIRED)
        List<Instant> asked,

        @Schema(description = "When the confirmer was told that it is open; absent if not.") @Nullable
        Instant toldAt,

        @Schema(description = "The answer; absent for none.") @Nullable
        AnswerResponse answer,

        @Schema(description = "Whether somebody saw it.", requiredMode = RequiredMode.REQUIRED)
        ConfirmationResponse confirmation,

        @Schema(description = "When it was missed or excused; absent for neither.") @Nullable
        Instant endedAt,

        @Schema(
                description = "Why it is asked no more; absent unless excused.",
                allowableValues = {"leave", "manager", "closed", "outage"})
        @Nullable
        String excuse,

        @Schema(description = "What the manager wrote; absent for other excuses.") @Nullable
        String excuseReason,

        @Schema(description = "How often it was put on another day.", requiredMode = RequiredMode.REQUIRED)
        int moves) {

    static CheckInResponse of(CheckInView checkIn) {
        return new CheckInResponse(
                checkIn.day(),
                checkIn.due(),
                checkIn.dueAt(),
                checkIn.onTimeBefore(),
                checkIn.missedAt(),
                Kebab.of(checkIn.state()),
                checkIn.asked(),
                checkIn.toldAt(),
                AnswerResponse.of(checkIn.answer()),
                ConfirmationResponse.of(checkIn.confirmation()),
                checkIn.endedAt(),
                checkIn.excuse() == null ? null : Kebab.of(checkIn.excuse()),
                checkIn.excuseReason(),
                checkIn.moves());
    }
}
