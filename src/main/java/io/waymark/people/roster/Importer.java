package io.waymark.people.roster;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.FindStaff;
import io.waymark.people.api.OtherAdmins;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.Staff;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.security.Acting;
import io.waymark.platform.time.Turn;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MessageHandlerTimeout;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** The one importer of people, whatever source they come from: says what a roster would change, and changes it. */
@Component
class Importer {

    private static final Actor ITSELF = Actor.system("people-import");

    /** As long as a rebuild of the read models of a large company may be behind. */
    private static final Duration KNOWN_WITHIN = Duration.ofSeconds(30);

    /** A thread that is interrupted while it writes takes the H2 file with it. */
    private static final int LONGEST_MILLIS = 600_000;

    private final Gateways gateways;
    private final ReadModels readModels;
    private final Acting acting;
    private final ImportTurn importTurn;
    private final Performance performance;
    private final ManyCommits manyCommits;
    private final RosterDefaults defaults;
    private final FreshIds ids;
    private final OtherAdmins admins;
    private final Clock clock;

    Importer(
            Gateways gateways,
            ReadModels readModels,
            Acting acting,
            ImportTurn importTurn,
            Performance performance,
            ManyCommits manyCommits,
            RosterDefaults defaults,
            FreshIds ids,
            OtherAdmins admins,
            Clock clock) {
        this.gateways = gateways;
        this.readModels = readModels;
        this.acting = acting;
        this.importTurn = importTurn;
        this.performance = performance;
        this.manyCommits = manyCommits;
        this.defaults = defaults;
        this.ids = ids;
        this.admins = admins;
        this.clock = clock;
    }

    @QueryHandler
    @MessageHandlerTimeout(timeoutMs = LONGEST_MILLIS, warningThresholdMs = LONGEST_MILLIS)
    RosterPlan preview(PreviewRoster query) {
        manyCommits.insistOnNone();
        return plan(query.roster(), clock.instant()).shown();
    }

    @CommandHandler
    @MessageHandlerTimeout(timeoutMs = LONGEST_MILLIS, warningThresholdMs = LONGEST_MILLIS)
    RosterPlan apply(ApplyRoster command) {
        Turn turn = importTurn.take();
        // Not before what is done here is stored, or given up.
        CurrentUnitOfWork.get().root().onCleanup(over -> turn.close());
        manyCommits.insistOnNone();
        Plan plan = plan(command.roster(), command.at());
        RosterPlan shown = plan.shown();
        if (!shown.problems().isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, shown.problems());
        }
        if (shown.changes().isEmpty()) {
            return shown;
        }
        if (!shown.fingerprint().equals(command.fingerprint())) {
            throw Rejection.conflict("roster-changed");
        }
        if (shown.hasManyLeavers() && !command.manyLeaversMeant()) {
            throw Rejection.conflict("many-leavers", shown.count(RosterChange.Kind.LEAVE), shown.active());
        }
        performance.of(plan.deeds(), turn);
        return shown;
    }

    /** All that has happened by now counts, on whichever node. */
    private Plan plan(Roster roster, Instant at) {
        if (!readModels.await(KNOWN_WITHIN)) {
            throw new Rejection(Rejection.Kind.NOT_READY, List.of(Problem.of("not-ready")));
        }
        Staff staff = acting.as(ITSELF, "people-import", () -> gateways.ask(new FindStaff()));
        Plan plan = Planning.of(roster, staff, defaults, ids, at);
        Set<PersonId> leavers = plan.shown().leavers();
        return !leavers.isEmpty() && admins.wouldAllLeave(leavers)
                ? plan.refused(Problem.of("roster-last-admin"))
                : plan;
    }
}
