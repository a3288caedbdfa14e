package io.waymark.people.roster;

import io.waymark.platform.time.Turn;
import io.waymark.platform.time.Turns;
import io.waymark.shared.Rejection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** One import at a time: on this node by a flag, over all nodes by a turn. */
@Component
class ImportTurn {

    private final Turns turns;
    private final AtomicBoolean taken = new AtomicBoolean();

    ImportTurn(Turns turns) {
        this.turns = turns;
    }

    /** Takes it.
     *
     * @throws Rejection {@code roster-under-way} while somebody else imports
     */
    Turn take() {
        return tryToTake().orElseThrow(() -> Rejection.conflict("roster-under-way"));
    }

    /** Takes it, unless somebody else imports. Whoever has it closes it. */
    Optional<Turn> tryToTake() {
        if (!taken.compareAndSet(false, true)) {
            return Optional.empty();
        }
        Turn turn = new Held(turns.of("people-import"));
        if (turn.take()) {
            return Optional.of(turn);
        }
        turn.close();
        return Optional.empty();
    }

    private final class Held implements Turn {
        private final Turn overAllNodes;
        private boolean closed;

        Held(Turn overAllNodes) {
            this.overAllNodes = overAllNodes;
        }

        @Override
        public boolean take() {
            return overAllNodes.take();
        }

        @Override
        public boolean isMine() {
            return overAllNodes.isMine();
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                overAllNodes.close();
                taken.set(false);
            }
        }
    }
}
