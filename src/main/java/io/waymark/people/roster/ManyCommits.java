package io.waymark.people.roster;

import io.waymark.people.sidestate.Deed;
import io.waymark.people.sidestate.UnfinishedImport;
import io.waymark.people.sidestate.UnfinishedImport.Mark;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.Together;
import io.waymark.platform.security.Acting;
import io.waymark.platform.time.Scheduler;
import io.waymark.platform.time.Turn;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Component;

/**
 * Does what is too much for one commit, in several. All of it is kept first, so that it is gone on with, by whichever node, if the
 * one that began it dies or loses touch: what was begun is always finished. Until then nobody else imports.
 */
@Component
class ManyCommits {

    static final String KIND = "people-import";

    private static final Duration LOOKED_AFTER = Duration.ofSeconds(10);
    private static final int TRIES = 5;

    private final UnfinishedImport unfinished;
    private final Gateways gateways;
    private final Together together;
    private final Acting acting;
    private final Scheduler scheduler;
    private final Clock clock;

    ManyCommits(
            UnfinishedImport unfinished,
            Gateways gateways,
            Together together,
            Acting acting,
            Scheduler scheduler,
            Clock clock) {
        this.unfinished = unfinished;
        this.gateways = gateways;
        this.together = together;
        this.acting = acting;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Whether nothing is left to be finished.
     *
     * @throws Rejection {@code roster-under-way} otherwise
     */
    void insistOnNone() {
        if (unfinished.find().isPresent()) {
            throw Rejection.conflict("roster-under-way");
        }
    }

    /** Does it from the beginning. */
    void of(List<List<Deed>> parts, Turn turn) {
        // Before anything is kept: what is left of an import that never began is to be found, too.
        lookAfter(clock.instant().plus(LOOKED_AFTER));
        Acting.Now now = acting.now();
        unfinished.begin(parts, now.actor(), now.source());
        if (goOn(turn, parts.size())) {
            scheduler.cancel(KIND, KIND);
        }
    }

    /** Has somebody look after it then. */
    void lookAfter(Instant due) {
        scheduler.schedule(KIND, KIND, due, "");
    }

    /** Goes on with what is unfinished; false if there is more to do than that many parts. */
    boolean goOn(Turn turn, int atMost) {
        Optional<Mark> found = unfinished.find();
        if (found.isPresent()) {
            Mark mark = found.get();
            for (int i = 0; i < atMost && !mark.isDone(); i++) {
                if (!turn.isMine()) {
                    throw new IllegalStateException("Another node goes on with the import");
                }
                perform(mark, unfinished.part(mark));
                mark = unfinished.done(mark);
            }
            if (!mark.isDone()) {
                return false;
            }
        }
        unfinished.finish();
        return true;
    }

    private void perform(Mark mark, List<Deed> deeds) {
        for (int attempt = 1; ; attempt++) {
            try {
                acting.as(mark.actor(), mark.source(), () -> {
                    together.inParts(List.of(() -> deeds.forEach(deed -> gateways.sendOnly(deed.command()))));
                    return true;
                });
                return;
            } catch (ConcurrencyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }
}
