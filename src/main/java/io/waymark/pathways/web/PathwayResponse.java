package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.CatalogueEntry;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.platform.web.Kebab;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Pathway", description = "A pathway one can set out on.")
record PathwayResponse(
        @Schema(description = "Its id.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "Its newest published version.", requiredMode = RequiredMode.REQUIRED)
        int version,

        @Schema(description = "Its title.", requiredMode = RequiredMode.REQUIRED)
        String title,

        @Schema(description = "What it is about, in one line.", requiredMode = RequiredMode.REQUIRED)
        String summary,

        @Schema(
                description = "The track it belongs to.",
                allowableValues = {"management", "leadership", "individual-contributor"},
                requiredMode = RequiredMode.REQUIRED)
        String track,

        @Schema(description = "How many steps it has.", requiredMode = RequiredMode.REQUIRED)
        int steps,

        @Schema(description = "Estimated minutes of all its steps.", requiredMode = RequiredMode.REQUIRED)
        int minutes,

        @Schema(description = "The behaviours it grows.", requiredMode = RequiredMode.REQUIRED)
        List<BehaviourResponse> behaviours,

        @Schema(description = "How whoever asks stands with it; absent if they never set out.") @Nullable
        StandingResponse mine) {
    static PathwayResponse of(CatalogueEntry entry) {
        EnrolmentView mine = entry.mine();
        return new PathwayResponse(
                entry.pathway().value(),
                entry.version(),
                entry.title(),
                entry.summary(),
                Kebab.of(entry.track()),
                entry.steps(),
                entry.minutes(),
                entry.behaviours().stream().map(BehaviourResponse::of).toList(),
                mine == null ? null : StandingResponse.of(mine));
    }
}
