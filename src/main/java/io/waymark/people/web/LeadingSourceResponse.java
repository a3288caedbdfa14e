package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.Precedence;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "LeadingSource", description = "Which source of people leads.")
record LeadingSourceResponse(
        @Schema(
                description = "csv, keycloak, or none for the order in which they told of somebody.",
                requiredMode = RequiredMode.REQUIRED)
        String source,

        @Schema(description = "When that was said; absent if nobody ever said anything.") @Nullable
        Instant since) {

    static LeadingSourceResponse of(Precedence precedence) {
        return new LeadingSourceResponse(
                precedence.source() == null ? "none" : Kebab.of(precedence.source()), precedence.since());
    }
}
