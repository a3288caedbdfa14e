package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.RetryOutcome;
import io.waymark.platform.web.Kebab;

@Schema(name = "Retry", description = "What came of trying again.")
record RetryResponse(
        @Schema(description = "handled, failed-again or still-trying.", requiredMode = RequiredMode.REQUIRED)
        String outcome) {
    static RetryResponse of(RetryOutcome outcome) {
        return new RetryResponse(Kebab.of(outcome));
    }
}
