package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Schema(name = "FollowUp", description = "What a manager logged of a report.")
record FollowUpResponse(
        @Schema(description = "Its id.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "The id of who logged it.", requiredMode = RequiredMode.REQUIRED)
        String manager,

        @Schema(description = "The id of the commitment it is about; absent if it is about none.") @Nullable
        String commitment,

        @Schema(
                description = "What they saw.",
                allowableValues = {"seen", "not-seen", "blocked"},
                requiredMode = RequiredMode.REQUIRED)
        String observed,

        @Schema(
                description = "What stands in the way; absent unless blocked.",
                allowableValues = {"no-time", "no-occasion", "unclear", "no-support", "other"})
        @Nullable
        String obstacle,

        @Schema(description = "What they wrote; absent for nothing.") @Nullable
        String note,

        @Schema(description = "The day on which they talk again; absent if none was named.") @Nullable
        LocalDate next,

        @Schema(description = "When it was logged.", requiredMode = RequiredMode.REQUIRED)
        Instant at) {

    static FollowUpResponse of(FollowUpView followUp) {
        return new FollowUpResponse(
                followUp.id().value(),
                followUp.manager().value(),
                followUp.commitment() == null ? null : followUp.commitment().value(),
                Kebab.of(followUp.observed()),
                followUp.obstacle() == null ? null : Kebab.of(followUp.obstacle()),
                followUp.note(),
                followUp.next(),
                followUp.at());
    }

    static @Nullable FollowUpResponse ofLast(@Nullable FollowUpView followUp) {
        return followUp == null ? null : of(followUp);
    }
}
