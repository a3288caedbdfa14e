package io.waymark.people.api;

import java.time.Instant;
import java.util.Map;

/**
 * What an import has changed.
 *
 * @param changes how many people of each kind
 * @param unchanged how many people stayed as they were
 */
public record RosterOutcome(Map<RosterChange.Kind, Integer> changes, int unchanged, Instant at) {

    public int count(RosterChange.Kind kind) {
        return changes.getOrDefault(kind, 0);
    }
}
