package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.RosterEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Schema(name = "RosterEntry", description = "One person. What is absent is not told, and stays as it is.")
record RosterEntryRequest(
        @Schema(
                description = "What the source calls them for good, such as an employee number.",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String key,

        @Schema(description = "Their full name.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String name,

        @Schema(description = "Their e-mail address.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String email,

        @Schema(description = "What they do.") @Nullable String jobTitle,

        @Schema(description = "The name of their team; empty for none.") @Nullable
        String team,

        @Schema(description = "The key or the e-mail address of whom they report to; empty for nobody.") @Nullable
        String manager,

        @Schema(description = "The language they read, as a BCP 47 tag.", example = "en-GB") @Nullable
        String locale,

        @Schema(description = "Their time zone.", example = "Europe/London", type = "string") @Nullable
        ZoneId zone,

        @Schema(description = "The day they joined, or from which they report to whom they report to now.") @Nullable
        LocalDate from,

        @Schema(description = "Their last day; absent while they are active.") @Nullable
        LocalDate left) {

    RosterEntry entry(int row) {
        return new RosterEntry(
                row, text(key), text(name), text(email), jobTitle, team, manager, locale, zone, from, left);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
