package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ReportStanding;
import io.waymark.platform.web.Kebab;
import org.jspecify.annotations.Nullable;

@Schema(name = "ReportStanding", description = "How a report stands: the most urgent of all that could be said.")
record StandingResponse(
        @Schema(
                description = "What it is.",
                allowableValues = {
                    "overdue",
                    "missed-in-a-row",
                    "blocked",
                    "waits-for-you",
                    "asks-you",
                    "due-today",
                    "not-seen",
                    "missed",
                    "confirmer-needed",
                    "answered",
                    "kept",
                    "to-come",
                    "under-way",
                    "none-open",
                    "on-leave"
                },
                requiredMode = RequiredMode.REQUIRED)
        String kind,

        @Schema(
                description =
                        "Days over, how many in a row, or the day of the check-in it is about; 0 where there is none.",
                requiredMode = RequiredMode.REQUIRED)
        int number,

        @Schema(description = "The id of the commitment it is about; absent if it is about none.") @Nullable
        String commitment,

        @Schema(description = "Whether there is something for the manager to do.", requiredMode = RequiredMode.REQUIRED)
        boolean needsYou) {

    static StandingResponse of(ReportStanding standing) {
        CommitmentView about = standing.commitment();
        return new StandingResponse(
                Kebab.of(standing.kind()),
                standing.number(),
                about == null ? null : about.id().value(),
                standing.needsManager());
    }
}
