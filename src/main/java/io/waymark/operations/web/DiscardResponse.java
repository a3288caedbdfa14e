package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.Discards;
import java.time.Instant;

@Schema(name = "Discard", description = "One of them.")
record DiscardResponse(
        @Schema(description = "When.", requiredMode = RequiredMode.REQUIRED)
        Instant at,

        @Schema(description = "The id of the person who did it.", requiredMode = RequiredMode.REQUIRED)
        String person,

        @Schema(description = "The policy that had failed.", requiredMode = RequiredMode.REQUIRED)
        String policy,

        @Schema(description = "The type of the event.", requiredMode = RequiredMode.REQUIRED)
        String type,

        @Schema(description = "The identifier of the event.", requiredMode = RequiredMode.REQUIRED)
        String event,

        @Schema(description = "The identifier of the aggregate it is about.", requiredMode = RequiredMode.REQUIRED)
        String aggregate,

        @Schema(description = "Why; empty if the person has been erased since.", requiredMode = RequiredMode.REQUIRED)
        String reason) {
    static DiscardResponse of(Discards.Discard discard) {
        return new DiscardResponse(
                discard.at(),
                discard.who().value(),
                discard.policy(),
                discard.type(),
                discard.event(),
                discard.aggregate(),
                discard.reason());
    }
}
