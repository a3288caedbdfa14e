package io.waymark.people.sync;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterPlan;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Hands a roster to the importer, as whoever wants the sync. */
@Component
class Handover {

    private static final String SOURCE = "people-sync";

    /** What ten thousand people led to takes a while to read; a sync that is done shows everywhere. */
    private static final Duration READ_WITHIN = Duration.ofMinutes(2);

    private final Gateways gateways;
    private final ReadModels readModels;
    private final Acting acting;
    private final Clock clock;

    Handover(Gateways gateways, ReadModels readModels, Acting acting, Clock clock) {
        this.gateways = gateways;
        this.readModels = readModels;
        this.acting = acting;
        this.clock = clock;
    }

    RosterPlan preview(Actor by, Roster roster) {
        return acting.as(by, SOURCE, () -> gateways.ask(new PreviewRoster(roster)));
    }

    /** Returns once it can be read. */
    void apply(Actor by, Roster roster, RosterPlan plan, boolean leaversMeant) {
        acting.as(
                by,
                SOURCE,
                () -> gateways.sendOnly(new ApplyRoster(roster, plan.fingerprint(), leaversMeant, clock.instant())));
        readModels.await(READ_WITHIN);
    }
}
