package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Confirmation", description = "What came of asking whether somebody saw it.")
record ConfirmationResponse(
        @Schema(
                description = "How it stands; none if nobody is asked.",
                allowableValues = {"none", "asked", "seen", "not-seen", "lapsed"},
                requiredMode = RequiredMode.REQUIRED)
        String state,

        @Schema(description = "The id of who is asked or has said something; absent if nobody is.") @Nullable
        String by,

        @Schema(description = "When the question lapses; absent if there is none.") @Nullable
        Instant before,

        @Schema(description = "What they wrote; absent for nothing.") @Nullable
        String line,

        @Schema(description = "What they asked back; absent for nothing.") @Nullable
        String question,

        @Schema(description = "When it became so; absent for none.") @Nullable
        Instant at) {

    static ConfirmationResponse of(ConfirmationView confirmation) {
        return new ConfirmationResponse(
                Kebab.of(confirmation.state()),
                Ids.of(confirmation.who()),
                confirmation.before(),
                confirmation.line(),
                confirmation.question(),
                confirmation.at());
    }
}
