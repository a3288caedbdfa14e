package io.waymark.people.sync;

import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncProblem;
import io.waymark.people.api.SyncProgress;
import io.waymark.people.api.SyncRun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is found out about a sync while it goes on. */
final class Report {

    private final SyncProgress begun;
    private SyncOutcome outcome = SyncOutcome.UNCHANGED;
    private @Nullable String code;
    private @Nullable Roster roster;
    private @Nullable RosterPlan plan;

    Report(SyncProgress begun) {
        this.begun = begun;
    }

    void read(Roster told) {
        roster = told;
    }

    void planned(RosterPlan made) {
        plan = made;
    }

    /** Whether there is nothing more to be done, and why. */
    boolean settled(RosterPlan made, boolean leaversMeant) {
        if (!made.problems().isEmpty()) {
            outcome = SyncOutcome.PROBLEMS;
        } else if (made.changes().isEmpty()) {
            outcome = SyncOutcome.UNCHANGED;
        } else if (made.hasManyLeavers() && !leaversMeant) {
            outcome = SyncOutcome.MANY_LEAVERS;
        } else {
            return false;
        }
        return true;
    }

    void outcome(SyncOutcome came) {
        outcome = came;
    }

    void refused(String why) {
        outcome = SyncOutcome.REFUSED;
        code = why;
    }

    boolean isGood() {
        return outcome.isGood();
    }

    /** Why nothing could be found out; empty if it could. */
    Optional<String> refusal() {
        return outcome == SyncOutcome.FAILED ? Optional.of("sync-failed") : Optional.ofNullable(code);
    }

    SyncRun run(Instant ended) {
        List<SyncProblem> problems = plan == null
                ? List.of()
                : plan.problems().stream().map(SyncProblem::of).toList();
        return new SyncRun(
                begun.id(),
                begun.kind(),
                begun.by(),
                begun.begun(),
                ended,
                outcome,
                roster == null ? 0 : roster.entries().size(),
                roster != null && roster.complete(),
                plan == null ? Map.of() : counts(plan),
                plan == null ? 0 : plan.unchanged(),
                plan == null ? 0 : plan.active(),
                problems.stream().limit(SyncRun.PROBLEMS_SHOWN).toList(),
                problems.size(),
                plan == null ? "" : Leavers.of(plan),
                code);
    }

    private static Map<RosterChange.Kind, Integer> counts(RosterPlan plan) {
        return plan.changes().stream()
                .collect(Collectors.groupingBy(RosterChange::kind, Collectors.summingInt(any -> 1)));
    }

    /** For the log of the program: figures, and no names. */
    @Override
    public String toString() {
        return "Sync of people: " + begun.kind() + " " + outcome
                + (code == null ? "" : " " + code)
                + (roster == null ? "" : ", told of " + roster.entries().size())
                + (plan == null
                        ? ""
                        : ", changes " + counts(plan) + ", problems "
                                + plan.problems().size());
    }
}
