package io.waymark.platform.time;

import io.waymark.platform.WrongSetting;
import io.waymark.platform.sidestate.SideState;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Refuses a store whose clock was moved where clocks are real: what happened in it would lie ahead, and check-ins would wait for
 * weeks that have been lived through.
 */
@Component
@Profile("!(" + ClockCanBeMoved.WHERE + ")")
class UnmovedStore {

    UnmovedStore(SideState sideState) {
        if (ClockAhead.kept(sideState).filter(Duration::isPositive).isPresent()) {
            throw new WrongSetting(
                    "The clock of this data was moved ahead, to try Waymark out.",
                    "Start it as it was, with the profile embedded alone; or start over on another data folder.");
        }
    }
}
