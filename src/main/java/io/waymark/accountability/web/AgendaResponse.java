package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.Agenda;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Agenda", description = "What is worth a word when the two meet next: the very same for both.")
record AgendaResponse(
        @Schema(description = "The id of the report.", requiredMode = RequiredMode.REQUIRED)
        String person,

        @Schema(description = "The id of whom they report to; absent for nobody.") @Nullable
        String manager,

        @Schema(
                description =
                        "Those that are open, with their check-ins; without what was written for the confirmer alone.",
                requiredMode = RequiredMode.REQUIRED)
        List<CommitmentResponse> commitments,

        @Schema(
                description = "Badges earned since the last follow-up, or in the last 30 days if there was none.",
                requiredMode = RequiredMode.REQUIRED)
        List<AgendaBadgeResponse> badges,

        @Schema(description = "Points added and not done, the oldest first.", requiredMode = RequiredMode.REQUIRED)
        List<AgendaPointResponse> points,

        @Schema(description = "The last follow-up; absent if there was none.") @Nullable
        FollowUpResponse lastFollowUp) {

    static AgendaResponse of(Agenda agenda) {
        return new AgendaResponse(
                agenda.person().value(),
                Ids.of(agenda.manager()),
                agenda.commitments().stream().map(CommitmentResponse::of).toList(),
                agenda.badges().stream().map(AgendaBadgeResponse::of).toList(),
                agenda.points().stream().map(AgendaPointResponse::of).toList(),
                FollowUpResponse.ofLast(agenda.last()));
    }
}
