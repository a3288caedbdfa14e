package io.waymark.recognition.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.waymark.recognition.api.BadgeOn;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "BadgeThen", description = "A badge at the end of a day, and whether one held it.")
record BadgeThenResponse(
        @Schema(description = "What it was called.", requiredMode = Schema.RequiredMode.REQUIRED)
        String title,

        @Schema(
                description = "The version of the rule by which it could be earned, from 1.",
                requiredMode = Schema.RequiredMode.REQUIRED)
        int ruleVersion,

        @Schema(description = "Since when one held it; absent if one did not.") @Nullable
        Instant heldSince,

        @Schema(description = "The version of the rule by which one had earned it; absent if one did not hold it.")
        @Nullable
        Integer heldByRuleVersion) {

    static @Nullable BadgeThenResponse of(BadgeOn then) {
        BadgeOn.Standing badge = then.badge();
        if (badge == null) {
            return null;
        }
        BadgeOn.Holding held = badge.held();
        return new BadgeThenResponse(
                badge.face().title(),
                badge.ruleVersion(),
                held == null ? null : held.since(),
                held == null ? null : held.ruleVersion());
    }
}
