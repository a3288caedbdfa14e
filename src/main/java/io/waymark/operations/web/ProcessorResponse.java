package io.waymark.operations.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.operations.api.ProcessorView;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Schema(name = "Processor", description = "One processor.")
record ProcessorResponse(
        @Schema(description = "Its name.", requiredMode = RequiredMode.REQUIRED)
        String name,

        @Schema(description = "projection makes what people read, policy acts.", requiredMode = RequiredMode.REQUIRED)
        String kind,

        @Schema(
                description = "running, elsewhere (on another node, or about to begin) or stopped.",
                requiredMode = RequiredMode.REQUIRED)
        String state,

        @Schema(description = "What it fails at, again and again; left out if it does not.") @Nullable
        FaultResponse fault,

        @Schema(
                description =
                        "The last place in the store that it has handled, -1 before the first; left out if this node does not know.")
        @Nullable
        Long place,

        @Schema(description = "How many events there are after that; left out if this node does not know.") @Nullable
        Long behind,

        @Schema(description = "When it last handled an event since this node was started.") @Nullable
        Instant handledAt,

        @Schema(description = "How far it has been made anew; left out if it is not.") @Nullable
        RebuildResponse rebuild) {
    static ProcessorResponse of(ProcessorView view) {
        return new ProcessorResponse(
                view.name(),
                Kebab.of(view.kind()),
                Kebab.of(view.state()),
                FaultResponse.of(view.fault()),
                view.place(),
                view.behind(),
                view.handledAt(),
                RebuildResponse.of(view.rebuild()));
    }
}
