package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.DeadLetterView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "DeadLetter", description = "An event a policy could not handle; not what the event says.")
record DeadLetterResponse(
        @Schema(description = "The policy.", requiredMode = RequiredMode.REQUIRED)
        String policy,

        @Schema(description = "The identifier of the event.", requiredMode = RequiredMode.REQUIRED)
        String event,

        @Schema(description = "The type of the event.", requiredMode = RequiredMode.REQUIRED)
        String type,

        @Schema(description = "The identifier of the aggregate it is about.", requiredMode = RequiredMode.REQUIRED)
        String aggregate,

        @Schema(description = "When the policy first failed at it.", requiredMode = RequiredMode.REQUIRED)
        Instant since,

        @Schema(description = "When it was last tried.", requiredMode = RequiredMode.REQUIRED)
        Instant tried,

        @Schema(description = "How often it was tried in vain.", requiredMode = RequiredMode.REQUIRED)
        int tries,

        @Schema(description = "The type of the last failure; left out if it has not been tried yet.") @Nullable
        String cause,

        @Schema(
                description = "How many later events of the aggregate wait for it.",
                requiredMode = RequiredMode.REQUIRED)
        long waiting) {
    static DeadLetterResponse of(DeadLetterView view) {
        return new DeadLetterResponse(
                view.policy(),
                view.event(),
                view.type(),
                view.aggregate(),
                view.since(),
                view.tried(),
                view.tries(),
                view.cause(),
                view.waiting());
    }
}
