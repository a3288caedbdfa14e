package io.waymark.pathways.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.pathways.api.PathwayOn;
import io.waymark.pathways.api.PathwayVersion;
import io.waymark.pathways.api.Stage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "PathwayThen", description = "A pathway as it stood at the end of a day.")
record PathwayThenResponse(
        @Schema(description = "The version one could set out on; absent before the first.") @Nullable
        Version published,

        @Schema(description = "The version that was being drafted; absent if there was none.") @Nullable
        Version draft) {

    @Schema(name = "PathwayVersion", description = "What one version holds.")
    record Version(
            @Schema(description = "Its number.", requiredMode = RequiredMode.REQUIRED)
            int version,

            @Schema(description = "Its title.", requiredMode = RequiredMode.REQUIRED)
            String title,

            @Schema(description = "What it is about, in one line.", requiredMode = RequiredMode.REQUIRED)
            String summary,

            @Schema(description = "When it was drafted last.", requiredMode = RequiredMode.REQUIRED)
            Instant draftedAt,

            @Schema(description = "When it was published; absent while it is a draft.") @Nullable
            Instant publishedAt,

            @Schema(
                    description = "The titles of its stages, each with those of its steps.",
                    requiredMode = RequiredMode.REQUIRED)
            List<StageThen> stages) {}

    @Schema(name = "StageThen", description = "A stage and the titles of its steps.")
    record StageThen(
            @Schema(description = "Its title.", requiredMode = RequiredMode.REQUIRED)
            String title,

            @Schema(description = "The titles of its steps.", requiredMode = RequiredMode.REQUIRED)
            List<String> steps) {
        static StageThen of(Stage stage) {
            return new StageThen(
                    stage.title(),
                    stage.steps().stream().map(step -> step.title()).toList());
        }
    }

    static @Nullable PathwayThenResponse of(PathwayOn then) {
        return then.existed() ? new PathwayThenResponse(version(then.published()), version(then.draft())) : null;
    }

    private static @Nullable Version version(@Nullable PathwayVersion version) {
        return version == null
                ? null
                : new Version(
                        version.version(),
                        version.content().title(),
                        version.content().summary(),
                        version.draftedAt(),
                        version.publishedAt(),
                        version.content().stages().stream().map(StageThen::of).toList());
    }
}
