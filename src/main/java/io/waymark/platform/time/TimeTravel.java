package io.waymark.platform.time;

import io.waymark.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Moves the clock on, for somebody who tries Waymark out. Not in one leap, for then all that was due meanwhile would happen at its
 * end and some of it not at all: it goes from one instant at which something is due to the next, and waits at each until all is
 * calm. So history reads as if the days had been lived through. One at a time, on a thread of its own.
 */
@Component
@ClockCanBeMoved
public class TimeTravel implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TimeTravel.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(15);

    private final ClockAhead ahead;
    private final Todos todos;
    private final Alarm alarm;
    private final Calm calm;
    private final LeapLog log;
    private final Clock clock;
    private final AtomicBoolean taken = new AtomicBoolean();
    private volatile @Nullable Leap last;
    private volatile @Nullable Thread thread;
    private volatile boolean halted;
    private volatile boolean ending;
    private volatile boolean running;

    TimeTravel(ClockAhead ahead, Todos todos, Alarm alarm, Calm calm, LeapLog log, Clock clock) {
        this.ahead = ahead;
        this.todos = todos;
        this.alarm = alarm;
        this.calm = calm;
        this.log = log;
        this.clock = clock;
    }

    /** The last time that was begun, which may be under way; empty if the clock was never moved. */
    public Optional<Leap> last() {
        return Optional.ofNullable(last);
    }

    /** What is due next, and when it is tried. */
    public Optional<Next> next() {
        return todos.next(1).stream()
                .findFirst()
                .map(filed -> new Next(filed.todo().kind(), filed.next()));
    }

    /**
     * Something that is to happen.
     *
     * @param kind of the to-do, see {@link TodoHandler#kind}
     */
    public record Next(String kind, Instant at) {}

    /**
     * Keeps others from moving the clock; to be followed by {@link #begin} or {@link #release}.
     *
     * @throws Rejection {@code jump-under-way} if somebody else is at it
     */
    public void reserve() {
        if (!taken.compareAndSet(false, true)) {
            throw Rejection.conflict("jump-under-way");
        }
    }

    public void release() {
        taken.set(false);
    }

    /** Begins, and returns at once. */
    public void begin(Instant to) {
        try {
            halted = false;
            last = log.write(Leap.begun(clock.instant(), to));
            thread = Thread.ofPlatform().name("time-travel").daemon().start(() -> run(to));
        } catch (RuntimeException e) {
            release();
            throw e;
        }
    }

    /** Stands still after the step that is being made; does nothing if none is. */
    public void halt() {
        halted = true;
    }

    /** What was under way when the process ended is not gone on with by itself: who began it may not want it any more. */
    @Override
    public void start() {
        last = log.last()
                .map(leap -> leap.state() == Leap.State.UNDER_WAY ? log.write(leap.in(Leap.State.INTERRUPTED)) : leap)
                .orElse(null);
        running = true;
    }

    /** Waits for the step that is being made; nothing is interrupted, for that may harm the store. */
    @Override
    public void stop() {
        ending = true;
        running = false;
        Thread travelling = thread;
        try {
            if (travelling != null && !travelling.join(STOPS_WITHIN)) {
                LOG.warn("The clock is still being moved after {}", STOPS_WITHIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run(Instant to) {
        Leap.State end = Leap.State.INTERRUPTED;
        try {
            end = travel(to);
        } catch (RuntimeException e) {
            LOG.error("The clock could not be moved on to {}", to, e);
        } finally {
            finish(end);
        }
    }

    private Leap.State travel(Instant to) {
        while (calm.await(this::isStopped)) {
            Instant now = clock.instant();
            if (!now.isBefore(to)) {
                return Leap.State.ARRIVED;
            }
            step(now, next().map(Next::at).filter(to::isAfter).orElse(to));
        }
        return ending ? Leap.State.INTERRUPTED : Leap.State.STOPPED;
    }

    private void step(Instant now, Instant next) {
        if (next.isAfter(now)) {
            ahead.grow(Duration.between(now, next));
            alarm.ring();
            last = log.write(last().orElseThrow().at(next));
        }
    }

    private void finish(Leap.State end) {
        try {
            last = log.write(last().orElseThrow().in(end));
        } catch (RuntimeException e) {
            LOG.error("It could not be written down how far the clock was moved", e);
        } finally {
            thread = null;
            release();
        }
    }

    private boolean isStopped() {
        return halted || ending;
    }
}
