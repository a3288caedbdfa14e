package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.ReportStanding;
import io.waymark.accountability.api.TeamBoard;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "TeamReport", description = "A direct report, as their manager sees them.")
record ReportResponse(
        @Schema(description = "Their id.", requiredMode = RequiredMode.REQUIRED)
        String person,

        @Schema(description = "How they are called.", requiredMode = RequiredMode.REQUIRED)
        String name,

        @Schema(description = "How they stand.", requiredMode = RequiredMode.REQUIRED)
        StandingResponse standing,

        @Schema(
                description =
                        "What they committed to, the newest first; without what was written for the confirmer alone.",
                requiredMode = RequiredMode.REQUIRED)
        List<CommitmentResponse> commitments,

        @Schema(description = "The last follow-up; absent if there was none.") @Nullable
        FollowUpResponse lastFollowUp,

        @Schema(description = "Leave that lies ahead or is under way.", requiredMode = RequiredMode.REQUIRED)
        List<LeaveResponse> leave) {

    static ReportResponse of(TeamBoard.Row row, String name, ReportStanding standing) {
        return new ReportResponse(
                row.person().value(),
                name,
                StandingResponse.of(standing),
                row.commitments().stream().map(CommitmentResponse::of).toList(),
                FollowUpResponse.ofLast(row.last()),
                row.leave().stream().map(LeaveResponse::of).toList());
    }
}
