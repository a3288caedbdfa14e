package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.CommitmentView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Commitment", description = "A commitment with all that has become of it.")
record CommitmentResponse(
        @Schema(description = "Its id.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "The id of whose it is.", requiredMode = RequiredMode.REQUIRED)
        String person,

        @Schema(description = "Which of theirs, from 1.", requiredMode = RequiredMode.REQUIRED)
        int number,

        @Schema(description = "The id of the way it came out of.", requiredMode = RequiredMode.REQUIRED)
        String enrolment,

        @Schema(description = "The id of the pathway it came out of.", requiredMode = RequiredMode.REQUIRED)
        String pathway,

        @Schema(description = "What that pathway was called then.", requiredMode = RequiredMode.REQUIRED)
        String pathwayTitle,

        @Schema(description = "Its short title.", requiredMode = RequiredMode.REQUIRED)
        String title,

        @Schema(description = "The situation, without the word when.", requiredMode = RequiredMode.REQUIRED)
        String when,

        @Schema(description = "What they do then.", requiredMode = RequiredMode.REQUIRED)
        String then,

        @Schema(description = "How often it may still be reworded.", requiredMode = RequiredMode.REQUIRED)
        int rewordingsLeft,

        @Schema(description = "The behaviour it grows.", requiredMode = RequiredMode.REQUIRED)
        BehaviourGrownResponse behaviour,

        @Schema(description = "How often they did it before, 1 to 10.", requiredMode = RequiredMode.REQUIRED)
        int baseline,

        @Schema(description = "When it was made.", requiredMode = RequiredMode.REQUIRED)
        Instant madeAt,

        @Schema(description = "Who confirms it.", requiredMode = RequiredMode.REQUIRED)
        ConfirmerResponse confirmer,

        @Schema(description = "The days of its check-ins.", requiredMode = RequiredMode.REQUIRED)
        List<Integer> days,

        @Schema(description = "The day they count from; absent until its pathway is completed.") @Nullable
        LocalDate dayZero,

        @Schema(description = "Its check-ins; empty until then.", requiredMode = RequiredMode.REQUIRED)
        List<CheckInResponse> checkIns,

        @Schema(description = "What stands in the way; absent if nothing does.") @Nullable
        ObstacleResponse obstacle,

        @Schema(description = "How it ended; absent while it is open.") @Nullable
        ClosingResponse closing) {

    static CommitmentResponse of(CommitmentView commitment) {
        return new CommitmentResponse(
                commitment.id().value(),
                commitment.person().value(),
                commitment.number(),
                commitment.origin().enrolment().value(),
                commitment.origin().pathway().value(),
                commitment.origin().title(),
                commitment.wording().title(),
                commitment.wording().when(),
                commitment.wording().then(),
                commitment.rewordingsLeft(),
                BehaviourGrownResponse.of(commitment.behaviour()),
                commitment.baseline(),
                commitment.madeAt(),
                ConfirmerResponse.of(commitment.confirming()),
                commitment.days(),
                commitment.dayZero(),
                commitment.checkIns().stream().map(CheckInResponse::of).toList(),
                ObstacleResponse.of(commitment.hindrance()),
                ClosingResponse.of(commitment.closing()));
    }
}
