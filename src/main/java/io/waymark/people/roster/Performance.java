package io.waymark.people.roster;

import io.waymark.people.sidestate.Deed;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.OneCommit;
import io.waymark.platform.time.Turn;
import java.util.List;
import org.springframework.stereotype.Component;

/** Does what was planned, all of it or nothing. */
@Component
class Performance {

    private final Gateways gateways;
    private final OneCommit oneCommit;

    Performance(Gateways gateways, OneCommit oneCommit) {
        this.gateways = gateways;
        this.oneCommit = oneCommit;
    }

    void insistOnNoneUnfinished() {}

    void of(List<Deed> deeds, Turn turn) {
        deeds.forEach(deed -> gateways.sendOnly(deed.command()));
    }
}
