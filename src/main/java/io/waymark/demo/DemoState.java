package io.waymark.demo;

import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the demo company has come, written in one transaction with the commands it counts. A process that dies in between has
 * stored both or neither; so the company comes out the same however often it was interrupted.
 */
@DemoPart
class DemoState {

    /**
     * Where it stands.
     *
     * @param weeks by how many weeks its history was moved when it began
     * @param sent how many of its commands have been handled
     */
    record Mark(long weeks, int sent, boolean done) {

        TimeShift shift() {
            return new TimeShift(weeks);
        }
    }

    private static final String SHELF = "demo";
    private static final String KEY = "company";

    private final SideState sideState;
    private final JsonMapper json = Json.mapper();

    DemoState(SideState sideState) {
        this.sideState = sideState;
    }

    /** Empty before the first start. */
    Optional<Mark> find() {
        return sideState.find(SHELF, KEY).map(entry -> json.readValue(entry.value(), Mark.class));
    }

    Mark save(Mark mark) {
        sideState.put(SHELF, KEY, json.writeValueAsBytes(mark));
        return mark;
    }
}
