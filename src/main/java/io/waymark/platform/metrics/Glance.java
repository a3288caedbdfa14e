package io.waymark.platform.metrics;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks at most once a second, however many figures are read off in one go. */
final class Glance<T> {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final Supplier<T> look;
    private @Nullable T seen;
    private long seenAt;

    Glance(Supplier<T> look) {
        this.look = look;
    }

    synchronized T now() {
        T last = seen;
        if (last == null || System.nanoTime() - seenAt > FRESH) {
            last = look.get();
            seen = last;
            seenAt = System.nanoTime();
        }
        return last;
    }
}
