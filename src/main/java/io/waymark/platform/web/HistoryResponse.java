package io.waymark.platform.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of what happened to a thing. */
@Schema(name = "History", description = "One page of what happened, the newest first, as far as whoever asks may know.")
public record HistoryResponse(
        @Schema(description = "What happened, the newest first.", requiredMode = RequiredMode.REQUIRED)
        List<Entry> entries,

        @Schema(description = "Which page this is, from 0.", requiredMode = RequiredMode.REQUIRED)
        int page,

        @Schema(description = "How many entries a page holds.", requiredMode = RequiredMode.REQUIRED)
        int size,

        @Schema(description = "How many entries there are in all.", requiredMode = RequiredMode.REQUIRED)
        long total) {

    /** One thing that happened. */
    @Schema(name = "HistoryEntry", description = "One thing that happened.")
    public record Entry(
            @Schema(description = "From 1, the oldest.", requiredMode = RequiredMode.REQUIRED)
            long number,

            @Schema(
                    description = "What happened, in a word.",
                    example = "step-completed",
                    requiredMode = RequiredMode.REQUIRED)
            String event,

            @Schema(
                    description = "What happened, in a sentence in the language asked for.",
                    requiredMode = RequiredMode.REQUIRED)
            String text,

            @Schema(description = "What was written then; for whoever wrote it alone.") @Nullable
            String quote,

            @Schema(description = "When it happened.", requiredMode = RequiredMode.REQUIRED)
            Instant at,

            @Schema(
                    description = "When it was stored; later than it happened for what was imported.",
                    requiredMode = RequiredMode.REQUIRED)
            Instant recordedAt,

            @Schema(description = "Who did it.", requiredMode = RequiredMode.REQUIRED)
            By by,

            @Schema(description = "Why.", requiredMode = RequiredMode.REQUIRED)
            Why why) {}

    /** Who did something. */
    @Schema(name = "HistoryActor", description = "Who did it, as far as whoever asks may know.")
    public record By(
            @Schema(
                    description = "What is known of them.",
                    allowableValues = {"you", "person", "erased", "role", "somebody", "policy", "system"},
                    requiredMode = RequiredMode.REQUIRED)
            String kind,

            @Schema(description = "The id of the person; absent where they may not be looked up.") @Nullable
            String person,

            @Schema(description = "The name, or what stands for it.", requiredMode = RequiredMode.REQUIRED)
            String name) {}

    /** Why something happened. */
    @Schema(name = "HistoryReason", description = "Why it happened.")
    public record Why(
            @Schema(
                    description = "In words; empty if it was not kept, or if it says no more than the event.",
                    requiredMode = RequiredMode.REQUIRED)
            String text,

            @Schema(
                    description = "The door it came through, such as ui, rest or policy.",
                    requiredMode = RequiredMode.REQUIRED)
            String source,

            @Schema(description = "What was asked for.", example = "complete-step") @Nullable
            String command,

            @Schema(description = "The event a rule reacted to; absent if somebody asked for it themselves.") @Nullable
            String trigger,

            @Schema(description = "The id of the thing the trigger happened to.") @Nullable
            String triggerOf,

            @Schema(description = "The identifier of the message that led to it.") @Nullable
            String cause,

            @Schema(description = "The identifier of the message the whole chain began with.") @Nullable
            String correlation) {}
}
