package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.Route;

@Schema(name = "NextStep", description = "Where somebody goes on.")
record NextResponse(
        @Schema(description = "The id of the step.", requiredMode = RequiredMode.REQUIRED)
        String step,

        @Schema(description = "Its title.", requiredMode = RequiredMode.REQUIRED)
        String title,

        @Schema(description = "Estimated minutes.", requiredMode = RequiredMode.REQUIRED)
        int minutes) {
    /** Leaves out what completes the step, for of a quiz that would be its answers. */
    static NextResponse of(Route.Stop stop) {
        return new NextResponse(stop.id().value(), stop.title(), stop.minutes());
    }
}
