package io.waymark.shared;

import org.jspecify.annotations.Nullable;

/**
 * Why something happened.
 *
 * @param source the door it came through, such as {@code ui}, {@code rest}, {@code policy} or {@code demo}
 * @param command what was asked for, by the name of its type; null if that was not kept
 * @param trigger the event a policy reacted to, by the name of its type; null if a person asked for it themselves
 * @param triggerOf the id of the thing that event happened to
 * @param follows what the same command had led to just before, such as the step that completed a stage; null if nothing told
 * @param cause the identifier of the message that led to it
 * @param correlation the identifier of the message that the whole chain began with
 */
public record HistoryReason(
        String source,
        @Nullable String command,
        @Nullable String trigger,
        @Nullable String triggerOf,
        @Nullable HistoryFact follows,
        @Nullable String cause,
        @Nullable String correlation) {}
