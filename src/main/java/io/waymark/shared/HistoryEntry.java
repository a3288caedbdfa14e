package io.waymark.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param number from 1, counted over what this reader may know
 * @param quote what somebody wrote then, for those who may read it; null if nothing was, or if it was erased
 * @param at when it happened
 * @param recordedAt when it was stored, which is later for what was imported
 */
public record HistoryEntry(
        long number,
        HistoryFact what,
        @Nullable String quote,
        Instant at,
        Instant recordedAt,
        HistoryActor by,
        HistoryReason why) {}
