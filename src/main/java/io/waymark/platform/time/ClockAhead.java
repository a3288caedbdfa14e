package io.waymark.platform.time;

import io.waymark.platform.sidestate.SideState;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/**
 * How far the clock of a trial is ahead of the real time. It only ever grows, for what has happened stays in the past, and it is
 * written down before any clock shows it: whatever was stored under it is found again under a clock that is at least as late.
 */
@Component
@ClockCanBeMoved
public class ClockAhead {

    private static final String SHELF = "clock";
    private static final String KEY = "ahead";
    private static final Duration SHORT_OF_A_DAY = Duration.ofHours(1);

    private final SideState sideState;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Duration by;

    ClockAhead(SideState sideState) {
        this.sideState = sideState;
        this.by = kept(sideState).orElse(Duration.ZERO);
    }

    /** What a store remembers of it, whether or not its clock can be moved. */
    static Optional<Duration> kept(SideState sideState) {
        return sideState
                .find(SHELF, KEY)
                .map(entry -> Duration.parse(new String(entry.value(), StandardCharsets.UTF_8)));
    }

    /** Zero where nobody has moved it. */
    public Duration by() {
        return by;
    }

    /** In whole days, for people: while a jump goes on real time passes, too, so that a week is some seconds short of one. */
    public long days() {
        return by.plus(SHORT_OF_A_DAY).toDays();
    }

    /** Tells the listener each time it has grown, on the thread that moved it; whoever runs the answer hears no more. */
    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Moves the clock on.
     *
     * @throws IllegalArgumentException if that would move it back, or nowhere
     */
    void grow(Duration more) {
        if (!more.isPositive()) {
            throw new IllegalArgumentException("A clock goes forward alone, not by " + more);
        }
        synchronized (this) {
            Duration further = by.plus(more);
            sideState.put(SHELF, KEY, further.toString().getBytes(StandardCharsets.UTF_8));
            by = further;
        }
        listeners.forEach(Runnable::run);
    }
}
