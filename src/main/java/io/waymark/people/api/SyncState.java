package io.waymark.people.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the sync with the directory stands.
 *
 * @param directory where it is; null if there is none
 * @param running null while nothing is going on
 * @param runs those that are over, the newest first, {@link #MOST_RUNS} at most
 * @param scheduled whether it is to run by itself
 * @param ready whether it would: only after one begun by hand has succeeded, for nobody's people come unlooked at
 */
public record SyncState(
        @Nullable String directory,
        @Nullable SyncProgress running,
        List<SyncRun> runs,
        boolean scheduled,
        boolean ready,
        @Nullable Instant nextIncremental,
        @Nullable Instant nextFull) {

    public static final int MOST_RUNS = 50;

    public Optional<SyncRun> last() {
        return runs.stream().findFirst();
    }
}
