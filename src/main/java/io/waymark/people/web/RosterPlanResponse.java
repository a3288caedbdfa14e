package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.RosterPlan;
import io.waymark.platform.web.FieldProblem;
import io.waymark.platform.web.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

@Schema(name = "RosterPlan", description = "What a roster changes.")
record RosterPlanResponse(
        @Schema(description = "To be sent to have this carried out.", requiredMode = RequiredMode.REQUIRED)
        String fingerprint,

        @Schema(description = "What becomes of whom.", requiredMode = RequiredMode.REQUIRED)
        List<RosterChangeResponse> changes,

        @Schema(description = "How many people stay as they are.", requiredMode = RequiredMode.REQUIRED)
        int unchanged,

        @Schema(description = "How many people are active before it.", requiredMode = RequiredMode.REQUIRED)
        int active,

        @Schema(
                description = "Whether more than a tenth of them would leave: that has to be meant.",
                requiredMode = RequiredMode.REQUIRED)
        boolean manyLeavers,

        @Schema(
                description = "What is wrong; nothing is carried out while there is anything here.",
                requiredMode = RequiredMode.REQUIRED)
        List<FieldProblem> problems) {
    static RosterPlanResponse of(RosterPlan plan, Problems problems, HttpServletRequest request) {
        return new RosterPlanResponse(
                plan.fingerprint(),
                plan.changes().stream().map(RosterChangeResponse::of).toList(),
                plan.unchanged(),
                plan.active(),
                plan.hasManyLeavers(),
                plan.problems().stream()
                        .map(problem -> problems.inWords(problem, request))
                        .toList());
    }
}
