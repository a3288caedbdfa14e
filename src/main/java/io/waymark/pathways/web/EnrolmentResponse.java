package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.Route;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Enrolment", description = "Somebody's way through a pathway: how far, never what they wrote.")
record EnrolmentResponse(
        @Schema(description = "The id of the enrolment.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "The id of the person whose it is.", requiredMode = RequiredMode.REQUIRED)
        String learner,

        @Schema(description = "The id of the pathway.", requiredMode = RequiredMode.REQUIRED)
        String pathway,

        @Schema(description = "The title of the pathway.", requiredMode = RequiredMode.REQUIRED)
        String title,

        @Schema(description = "The version they are on, and stay on.", requiredMode = RequiredMode.REQUIRED)
        int version,

        @Schema(description = "The newest published version.", requiredMode = RequiredMode.REQUIRED)
        int newestVersion,

        @Schema(
                description = "How it stands.",
                allowableValues = {"active", "completed", "withdrawn"},
                requiredMode = RequiredMode.REQUIRED)
        String status,

        @Schema(description = "When they set out.", requiredMode = RequiredMode.REQUIRED)
        Instant startedAt,

        @Schema(description = "When they completed or left it; absent while they are on the way.") @Nullable
        Instant endedAt,

        @Schema(description = "How far they have come.", requiredMode = RequiredMode.REQUIRED)
        ProgressResponse progress,

        @Schema(description = "All stages in the order of the pathway.", requiredMode = RequiredMode.REQUIRED)
        List<StageResponse> stages,

        @Schema(description = "The steps done, in the order in which they were.", requiredMode = RequiredMode.REQUIRED)
        List<DoneResponse> done,

        @Schema(description = "Where they go on; absent if nothing is left to do.") @Nullable
        NextResponse next) {
    static EnrolmentResponse of(EnrolmentView view) {
        Route.Stop next = view.next();
        return new EnrolmentResponse(
                view.id().value(),
                view.learner().value(),
                view.pathway().value(),
                view.title(),
                view.version(),
                view.newestVersion(),
                Kebab.of(view.status()),
                view.startedAt(),
                view.endedAt(),
                ProgressResponse.of(view.progress()),
                view.stages().stream().map(StageResponse::of).toList(),
                view.done().stream().map(DoneResponse::of).toList(),
                next == null ? null : NextResponse.of(next));
    }
}
