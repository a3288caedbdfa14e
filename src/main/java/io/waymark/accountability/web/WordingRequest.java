package io.waymark.accountability.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.accountability.api.Wording;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Schema(name = "Wording", description = "What you commit to: when that happens, you do this.")
record WordingRequest(
        @Schema(description = "A short title, 1 to 60 characters.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(
                description = "The situation, without the word when, 1 to 300 characters.",
                requiredMode = RequiredMode.REQUIRED)
        @Nullable
        String when,

        @Schema(description = "What you do then, 1 to 300 characters.", requiredMode = RequiredMode.REQUIRED) @Nullable
        String then) {

    Wording wording() {
        return wording(title, when, then);
    }

    /** What is missing is named by the command, all at once and each at its field. */
    static Wording wording(@Nullable String title, @Nullable String when, @Nullable String then) {
        return new Wording(
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(when, ""),
                Objects.requireNonNullElse(then, ""));
    }
}
