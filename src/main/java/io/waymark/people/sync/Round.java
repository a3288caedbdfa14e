package io.waymark.people.sync;

import io.waymark.people.api.Directory;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncProgress;
import io.waymark.people.api.SyncProgress.Stage;
import io.waymark.platform.time.Turn;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One sync from beginning to end: read, compare, carry out. Whatever happens, it says what it came to. */
final class Round {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    /** People may be changed by others between the comparison and the deed; after that often it is left to the next sync. */
    private static final int TRIES = 3;

    /** Thrown where it has to stop: it is ended by whoever stops it. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Directory directory;
    private final Handover handover;
    private final SyncLog log;
    private final Previews previews;
    private final Clock clock;
    private final Order order;
    private final BooleanSupplier stopped;
    private SyncProgress progress;

    Round(
            Directory directory,
            Handover handover,
            SyncLog log,
            Previews previews,
            Clock clock,
            Order order,
            SyncProgress progress,
            BooleanSupplier stopped) {
        this.directory = directory;
        this.handover = handover;
        this.log = log;
        this.previews = previews;
        this.clock = clock;
        this.order = order;
        this.progress = progress;
        this.stopped = stopped;
    }

    /** Does it, as long as it is this node's turn. */
    void run(Turn turn) {
        Report report = new Report(progress);
        try {
            synchronise(turn, report);
        } catch (Stopped e) {
            LOG.info("The sync of people was stopped");
            report.outcome(SyncOutcome.INTERRUPTED);
        } catch (Rejection e) {
            report.refused(e.code());
        } catch (RuntimeException e) {
            LOG.error("The sync of people failed", e);
            report.outcome(SyncOutcome.FAILED);
        }
        end(report);
    }

    private void synchronise(Turn turn, Report report) {
        Roster roster = read();
        report.read(roster);
        for (int attempt = 1; ; attempt++) {
            step(turn, Stage.COMPARING, roster.entries().size(), 0);
            RosterPlan plan = handover.preview(order.by(), roster);
            report.planned(plan);
            previews.keep(roster, plan);
            boolean meant = Leavers.of(plan).equals(order.meantLeavers());
            if (order.preview() || report.settled(plan, meant)) {
                return;
            }
            step(
                    turn,
                    Stage.CARRYING_OUT,
                    roster.entries().size(),
                    plan.changes().size());
            try {
                handover.apply(order.by(), roster, plan, meant);
                report.outcome(SyncOutcome.DONE);
                return;
            } catch (Rejection e) {
                if (!e.code().equals("roster-changed") || attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private Roster read() {
        Instant reached = log.read().reached();
        return order.kind() == SyncKind.FULL || reached == null
                ? directory.everybody(this::told)
                : directory.changedSince(reached, this::told);
    }

    private void told(int people) {
        if (stopped.getAsBoolean() || !note(Stage.READING, people, 0)) {
            throw new Stopped();
        }
    }

    private void step(Turn turn, Stage stage, int told, int changes) {
        if (stopped.getAsBoolean() || !turn.isMine() || !note(stage, told, changes)) {
            throw new Stopped();
        }
    }

    private boolean note(Stage stage, int told, int changes) {
        SyncProgress next = progress.at(stage, told, changes);
        boolean same = next.equals(progress);
        progress = next;
        return same || log.progress(next);
    }

    private void end(Report report) {
        if (order.preview()) {
            report.refusal().ifPresent(previews::refused);
            log.forget(progress.id());
        } else {
            if (report.isGood()) {
                previews.forget();
            }
            log.end(report.run(clock.instant()));
            LOG.info("{}", report);
        }
    }
}
