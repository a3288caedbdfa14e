package io.waymark.platform.time;

import io.waymark.platform.axon.ReadModels;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Waits until everything that is due has been done, with all that follows from it. */
@Component
@ClockCanBeMoved
class Calm {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(2);
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    /** What a policy does may be due at once, and what comes of that is for policies again. */
    private static final int IN_A_ROW = 2;

    private final Todos todos;
    private final ReadModels readModels;
    private final ObjectProvider<StillAtWork> others;
    private final Clock clock;

    Calm(Todos todos, ReadModels readModels, ObjectProvider<StillAtWork> others, Clock clock) {
        this.todos = todos;
        this.readModels = readModels;
        this.others = others;
        this.clock = clock;
    }

    /** False if it was told to stop before. */
    boolean await(BooleanSupplier stopped) {
        int calm = 0;
        while (calm < IN_A_ROW) {
            if (stopped.getAsBoolean()) {
                return false;
            }
            if (nothingIsDue() && readModels.awaitCalm(AT_ONCE) && nothingIsDue()) {
                calm++;
            } else {
                calm = 0;
                LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            }
        }
        return true;
    }

    private boolean nothingIsDue() {
        return others.stream().noneMatch(StillAtWork::isAtWork)
                && todos.next(1).stream().noneMatch(next -> !next.next().isAfter(clock.instant()));
    }
}
