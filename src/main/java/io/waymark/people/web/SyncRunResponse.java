package io.waymark.people.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.SyncRun;
import io.waymark.platform.web.Kebab;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "SyncRun", description = "A sync that is over.")
record SyncRunResponse(
        @Schema(description = "Its id.", requiredMode = RequiredMode.REQUIRED)
        String id,

        @Schema(description = "full or incremental.", requiredMode = RequiredMode.REQUIRED)
        String kind,

        @Schema(description = "The id of the person who began it; left out for the schedule.") @Nullable
        String by,

        @Schema(description = "When it began.", requiredMode = RequiredMode.REQUIRED)
        Instant begun,

        @Schema(description = "When it was over.", requiredMode = RequiredMode.REQUIRED)
        Instant ended,

        @Schema(
                description =
                        "done, unchanged, problems, many-leavers, refused, failed or interrupted; nothing was changed but by done.",
                requiredMode = RequiredMode.REQUIRED)
        String outcome,

        @Schema(description = "Why it was refused; left out if it was not.") @Nullable
        String code,

        @Schema(description = "How many people the directory told of.", requiredMode = RequiredMode.REQUIRED)
        int told,

        @Schema(description = "Whether these were all it has.", requiredMode = RequiredMode.REQUIRED)
        boolean everybody,

        @Schema(description = "How many joined, or would have.", requiredMode = RequiredMode.REQUIRED)
        int joined,

        @Schema(description = "How many returned, or would have.", requiredMode = RequiredMode.REQUIRED)
        int returned,

        @Schema(description = "How many left, or would have.", requiredMode = RequiredMode.REQUIRED)
        int left,

        @Schema(
                description = "How many have another team or manager, or would have.",
                requiredMode = RequiredMode.REQUIRED)
        int moved,

        @Schema(
                description = "Of how many something else changed, or would have.",
                requiredMode = RequiredMode.REQUIRED)
        int changed,

        @Schema(description = "How many stayed as they were.", requiredMode = RequiredMode.REQUIRED)
        int unchanged,

        @Schema(description = "How many were active before it.", requiredMode = RequiredMode.REQUIRED)
        int active,

        @Schema(description = "What is wrong, the first 20.", requiredMode = RequiredMode.REQUIRED)
        List<SyncProblemResponse> problems,

        @Schema(description = "How many problems there are.", requiredMode = RequiredMode.REQUIRED)
        int problemCount,

        @Schema(
                description = "Tells those who leave from any other set of people; empty if nobody does.",
                requiredMode = RequiredMode.REQUIRED)
        String leavers) {
    static SyncRunResponse of(SyncRun run) {
        return new SyncRunResponse(
                run.id(),
                Kebab.of(run.kind()),
                run.by() == null ? null : run.by().value(),
                run.begun(),
                run.ended(),
                Kebab.of(run.outcome()),
                run.code(),
                run.told(),
                run.everybody(),
                run.count(RosterChange.Kind.JOIN),
                run.count(RosterChange.Kind.RETURN),
                run.count(RosterChange.Kind.LEAVE),
                run.count(RosterChange.Kind.MOVE),
                run.count(RosterChange.Kind.CHANGE),
                run.unchanged(),
                run.active(),
                run.problems().stream().map(SyncProblemResponse::of).toList(),
                run.problemCount(),
                run.leavers());
    }
}
