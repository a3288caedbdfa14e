package io.waymark.shared;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param number from 1, counted over what this reader may know
 * @param event what happened, by the name of its type; the sentence a person reads is the text {@code history.event.<event>}
 * @param args what the sentence names, in the order of its placeholders: texts, numbers, days and instants
 * @param quote what somebody wrote then, for those who may read it; null if nothing was, or if it was erased
 * @param at when it happened
 * @param recordedAt when it was stored, which is later for what was imported
 */
public record HistoryEntry(
        long number,
        String event,
        List<Object> args,
        @Nullable String quote,
        Instant at,
        Instant recordedAt,
        HistoryActor by,
        HistoryReason why) {}
