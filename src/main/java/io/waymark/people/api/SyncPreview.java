package io.waymark.people.api;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sync would change, by name, as far as anybody has looked lately. Kept in memory alone, and not for long.
 *
 * @param seen when the directory was asked; null if nobody has looked lately
 * @param plan null if it could not be made
 * @param code of the refusal, if it could not
 * @param rows the names of those that problems are about, by {@link io.waymark.shared.Problem#line}
 */
public record SyncPreview(
        @Nullable Instant seen,
        @Nullable RosterPlan plan,
        @Nullable String code,
        Map<Integer, String> rows) {

    public static final SyncPreview NONE = new SyncPreview(null, null, null, Map.of());
}
