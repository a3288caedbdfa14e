package io.waymark.people.sync;

import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.SyncPreview;
import io.waymark.shared.Problem;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The last plan that was looked at on this node: full of names, so that it is never stored, and forgotten after a while. */
@Component
class Previews {

    private static final Duration KEPT = Duration.ofHours(1);

    private final Clock clock;
    private SyncPreview last = SyncPreview.NONE;

    Previews(Clock clock) {
        this.clock = clock;
    }

    synchronized SyncPreview last() {
        if (last.seen() != null && last.seen().plus(KEPT).isBefore(clock.instant())) {
            last = SyncPreview.NONE;
        }
        return last;
    }

    synchronized void keep(Roster roster, RosterPlan plan) {
        Set<Integer> rows = plan.problems().stream()
                .map(Problem::line)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Integer, String> names = roster.entries().stream()
                .filter(entry -> rows.contains(entry.row()))
                .collect(Collectors.toMap(entry -> entry.row(), entry -> entry.name()));
        last = new SyncPreview(clock.instant(), plan, null, names);
    }

    synchronized void refused(String code) {
        last = new SyncPreview(clock.instant(), null, code, Map.of());
    }

    synchronized void forget() {
        last = SyncPreview.NONE;
    }
}
