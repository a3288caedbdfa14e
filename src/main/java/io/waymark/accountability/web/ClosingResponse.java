package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Closing", description = "How a commitment ended.")
record ClosingResponse(
        @Schema(
                description = "How.",
                allowableValues = {"kept", "lapsed", "dropped"},
                requiredMode = RequiredMode.REQUIRED)
        String outcome,

        @Schema(description = "Why; absent if none was given.") @Nullable
        String reason,

        @Schema(description = "When.", requiredMode = RequiredMode.REQUIRED)
        Instant at) {

    static @Nullable ClosingResponse of(CommitmentView.@Nullable Closing closing) {
        return closing == null
                ? null
                : new ClosingResponse(Kebab.of(closing.outcome()), closing.reason(), closing.at());
    }
}
