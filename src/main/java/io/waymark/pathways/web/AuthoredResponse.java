package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.Workshop;
import io.waymark.platform.web.Kebab;
import org.jspecify.annotations.Nullable;

@Schema(name = "AuthoredPathway", description = "A pathway as its authors see it.")
record AuthoredResponse(
        @Schema(description = "Its id.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "Its title.", requiredMode = RequiredMode.REQUIRED)
        String title,

        @Schema(
                description = "The track it belongs to.",
                allowableValues = {"management", "leadership", "individual-contributor"},
                requiredMode = RequiredMode.REQUIRED)
        String track,

        @Schema(description = "Its newest published version; absent before the first.") @Nullable
        Integer published,

        @Schema(description = "The version of the draft that can be published; absent if there is none.") @Nullable
        Integer draft) {
    static AuthoredResponse of(Workshop.Entry entry) {
        return new AuthoredResponse(
                entry.pathway().value(),
                entry.title(),
                Kebab.of(entry.track()),
                entry.published() == 0 ? null : Integer.valueOf(entry.published()),
                entry.draft() == 0 ? null : Integer.valueOf(entry.draft()));
    }
}
