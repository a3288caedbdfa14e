package io.waymark.people.csv;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.ImportRosterFile;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterFileId;
import io.waymark.people.api.RosterOutcome;
import io.waymark.people.api.RosterPlan;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Imports under way on this node. Each has a thread of its own, for a large one takes longer than anybody keeps a page open; nobody
 * interrupts it. If this node falls over meanwhile nothing was imported, and the file waits as before.
 */
@Component
class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    /** Refusals are for whoever waits for them; older ones than these nobody does. */
    private static final int REFUSALS_KEPT = 100;

    private final Gateways gateways;
    private final Acting acting;
    private final Clock clock;
    private final Set<RosterFileId> running = ConcurrentHashMap.newKeySet();
    private final Map<RosterFileId, List<Problem>> refused = new ConcurrentHashMap<>();

    ImportRuns(Gateways gateways, Acting acting, Clock clock) {
        this.gateways = gateways;
        this.acting = acting;
        this.clock = clock;
    }

    boolean isRunning(RosterFileId file) {
        return running.contains(file);
    }

    /** Why the last try was refused; empty if it was not. */
    List<Problem> refusals(RosterFileId file) {
        return refused.getOrDefault(file, List.of());
    }

    /** Begins, unless it has begun, for whoever acts now. */
    void start(ImportRosterFile command, Roster roster, Consumer<RosterOutcome> done) {
        if (!running.add(command.file())) {
            return;
        }
        refused.remove(command.file());
        Acting.Now now = acting.now();
        Thread.ofPlatform().daemon().name("people-import").start(() -> run(command, roster, done, now));
    }

    private void run(ImportRosterFile command, Roster roster, Consumer<RosterOutcome> done, Acting.Now now) {
        ApplyRoster apply = new ApplyRoster(roster, command.fingerprint(), command.manyLeaversMeant(), command.at());
        try {
            RosterPlan plan = acting.as(now.actor(), now.source(), () -> gateways.send(apply));
            done.accept(outcome(plan));
        } catch (Rejection rejection) {
            refuse(command.file(), rejection.problems());
        } catch (RuntimeException e) {
            LOG.error("The import of {} failed", command.file(), e);
            refuse(command.file(), List.of(Problem.of("csv-import-failed")));
        } finally {
            running.remove(command.file());
        }
    }

    private void refuse(RosterFileId file, List<Problem> problems) {
        if (refused.size() >= REFUSALS_KEPT) {
            refused.clear();
        }
        refused.put(file, problems);
    }

    private RosterOutcome outcome(RosterPlan plan) {
        Map<RosterChange.Kind, Integer> changes = plan.changes().stream()
                .collect(Collectors.groupingBy(RosterChange::kind, Collectors.summingInt(one -> 1)));
        return new RosterOutcome(changes, plan.unchanged(), clock.instant());
    }
}
