package io.waymark.people.roster;

import io.waymark.platform.time.Turn;
import io.waymark.platform.time.Turns;
import io.waymark.shared.Rejection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** One import at a time: on this node by a flag, over all nodes by a turn. */
@Component
class ImportTurn implements DisposableBean {

    private final Turns turns;
    private final AtomicBoolean taken = new AtomicBoolean();

    /** The one that was asked in vain last: it remembers since when another has stood still that may have died. */
    private volatile @Nullable Turn waiting;

    ImportTurn(Turns turns) {
        this.turns = turns;
    }

    /**
     * Takes it.
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
        Turn turn = waiting == null ? turns.of("people-import") : waiting;
        boolean mine = false;
        try {
            mine = turn.take();
            waiting = mine ? null : turn;
        } finally {
            taken.set(mine);
        }
        return mine ? Optional.of(new Held(turn)) : Optional.empty();
    }

    @Override
    public void destroy() {
        Turn last = waiting;
        if (last != null) {
            last.close();
        }
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
