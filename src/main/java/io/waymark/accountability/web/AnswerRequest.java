package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.LineFor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "CheckInAnswerToGive", description = "Your answer. What is absent stays as it was.")
record AnswerRequest(
        @Schema(
                description = "What you say.",
                allowableValues = {"yes", "partly", "not-yet"},
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String answer,

        @Schema(description = "A line beside it, at most 500 characters; empty takes it away.") @Nullable
        String line,

        @Schema(
                description = "Who may read the line; confirmer-and-manager unless you say otherwise.",
                allowableValues = {"confirmer-and-manager", "confirmer-only"})
        @Nullable
        String lineFor,

        @Schema(description = "How often you do it now, 1 to 10.") @Nullable
        Integer rating) {

    AnswerCheckIn command(CommitmentId commitment, int day, Instant at) {
        return new AnswerCheckIn(
                commitment,
                day,
                Constants.required("answer", answer, CheckInAnswer.class),
                line,
                lineFor == null ? null : Constants.required("lineFor", lineFor, LineFor.class),
                rating,
                at);
    }
}
