package io.waymark.people.roster;

import io.waymark.platform.time.Todo;
import io.waymark.platform.time.TodoHandler;
import io.waymark.platform.time.Turn;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Goes on with an import whose node has died, a few parts at a time, for other to-dos wait meanwhile. */
@Component
class FinishImport implements TodoHandler {

    private static final Duration LATER = Duration.ofSeconds(10);
    private static final int PARTS = 10;

    private final ImportTurn importTurn;
    private final ManyCommits manyCommits;
    private final Clock clock;

    FinishImport(ImportTurn importTurn, ManyCommits manyCommits, Clock clock) {
        this.importTurn = importTurn;
        this.manyCommits = manyCommits;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ManyCommits.KIND;
    }

    @Override
    public void handle(Todo todo) {
        Optional<Turn> taken = importTurn.tryToTake();
        if (taken.isEmpty()) {
            manyCommits.lookAfter(clock.instant().plus(LATER));
            return;
        }
        try (Turn turn = taken.get()) {
            if (!manyCommits.goOn(turn, PARTS)) {
                manyCommits.lookAfter(clock.instant().plusMillis(1));
            }
        }
    }
}
