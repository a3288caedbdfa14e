package io.waymark.platform.time;

import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers the last time the clock was moved, so that it is known after a restart where that was to go. */
@Component
@ClockCanBeMoved
class LeapLog {

    private static final String SHELF = "clock";
    private static final String KEY = "leap";

    private final SideState sideState;
    private final JsonMapper json = Json.mapper();

    LeapLog(SideState sideState) {
        this.sideState = sideState;
    }

    Optional<Leap> last() {
        return sideState.find(SHELF, KEY).map(entry -> json.readValue(entry.value(), Leap.class));
    }

    Leap write(Leap leap) {
        sideState.put(SHELF, KEY, json.writeValueAsBytes(leap));
        return leap;
    }
}
