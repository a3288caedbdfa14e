package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.CheckInTally;

@Schema(name = "CheckInTally", description = "How many check-ins stand in which way.")
record TallyResponse(
        @Schema(description = "Answered, missed or excused.", requiredMode = RequiredMode.REQUIRED)
        long due,

        @Schema(description = "Not due yet.", requiredMode = RequiredMode.REQUIRED)
        long toCome,

        @Schema(description = "Asked, and not over.", requiredMode = RequiredMode.REQUIRED)
        long open,

        @Schema(description = "Answered on time.", requiredMode = RequiredMode.REQUIRED)
        long onTime,

        @Schema(description = "Answered late.", requiredMode = RequiredMode.REQUIRED)
        long late,

        @Schema(description = "Missed.", requiredMode = RequiredMode.REQUIRED)
        long missed,

        @Schema(description = "Excused.", requiredMode = RequiredMode.REQUIRED)
        long excused,

        @Schema(description = "Answered and waiting to be confirmed.", requiredMode = RequiredMode.REQUIRED)
        long pending,

        @Schema(description = "Answered and seen.", requiredMode = RequiredMode.REQUIRED)
        long confirmed,

        @Schema(description = "Answered and not seen yet.", requiredMode = RequiredMode.REQUIRED)
        long disputed,

        @Schema(
                description = "Answered, and nobody said in time whether they saw it.",
                requiredMode = RequiredMode.REQUIRED)
        long lapsed,

        @Schema(
                description = "Answered with yes or partly, and nobody was asked.",
                requiredMode = RequiredMode.REQUIRED)
        long selfReported,

        @Schema(
                description = "Answered on time, of what was due and not excused.",
                requiredMode = RequiredMode.REQUIRED)
        ShareResponse followThrough,

        @Schema(description = "Answered at all, of the same.", requiredMode = RequiredMode.REQUIRED)
        ShareResponse withLate,

        @Schema(
                description =
                        "Yes or partly, and seen, of what was due; without excused, disputed, lapsed and pending ones.",
                requiredMode = RequiredMode.REQUIRED)
        ShareResponse transfer,

        @Schema(description = "Yes, and seen, of the same.", requiredMode = RequiredMode.REQUIRED)
        ShareResponse kept) {

    static TallyResponse of(CheckInTally tally) {
        return new TallyResponse(
                tally.due(),
                tally.toCome(),
                tally.open(),
                tally.onTime(),
                tally.late(),
                tally.missed(),
                tally.excused(),
                tally.pending(),
                tally.confirmed(),
                tally.disputed(),
                tally.lapsed(),
                tally.selfReported(),
                ShareResponse.of(tally.followThrough()),
                ShareResponse.of(tally.withLate()),
                ShareResponse.of(tally.transfer()),
                ShareResponse.of(tally.keptOfDue()));
    }
}
