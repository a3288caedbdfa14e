package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.ConfirmingView;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Confirmer", description = "Who confirms a commitment.")
record ConfirmerResponse(
        @Schema(
                description = "How it stands.",
                allowableValues = {"asked", "accepted", "declined", "silent", "left"},
                requiredMode = RequiredMode.REQUIRED)
        String state,

        @Schema(description = "Their id; absent while nobody confirms or is asked to.") @Nullable
        String person,

        @Schema(description = "When it became so.", requiredMode = RequiredMode.REQUIRED)
        Instant since) {

    static ConfirmerResponse of(ConfirmingView confirming) {
        return new ConfirmerResponse(Kebab.of(confirming.state()), Ids.of(confirming.who()), confirming.since());
    }
}
