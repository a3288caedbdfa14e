package io.waymark.accountability.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer as it is now.
 *
 * @param line null for none, and for whoever may not read it
 */
public record AnswerView(
        CheckInAnswer answer,
        @Nullable String line,
        LineFor lineFor,
        @Nullable Integer rating,
        boolean late,
        Instant at) {}
