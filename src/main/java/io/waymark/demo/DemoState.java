package io.waymark.demo;

import io.waymark.platform.json.Json;
import io.waymark.platform.sidestate.SideState;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the demo company has come. Commands are stored some at a time, all of them or none; that they are about to be is written
 * down before, and that they are, after. In between it shows in the events, see {@link DemoTrace}. So the company comes out the
 * same however often it was interrupted, on stores that have transactions and on those that have none.
 */
@DemoPart
class DemoState {

    /**
     * Where it stands.
     *
     * @param weeks by how many weeks its history was moved when it began
     * @param sent how many of its commands are known to have been handled
     * @param underWay those that have been sent or are about to be, or null if there are none
     */
    record Mark(
            long weeks, int sent, boolean done, @Nullable Batch underWay) {

        TimeShift shift() {
            return new TimeShift(weeks);
        }

        Mark sending(Batch batch) {
            return new Mark(weeks, sent, false, batch);
        }

        /** With so many more that have been handled. */
        Mark and(int more) {
            return new Mark(weeks, sent + more, false, null);
        }

        Mark finished() {
            return new Mark(weeks, sent, true, null);
        }
    }

    /**
     * Commands in a row that are stored together.
     *
     * @param after the place of the newest event before them, -1 if there was none
     */
    record Batch(long after, int size) {}

    private static final String SHELF = "demo";
    private static final String KEY = "company";

    private final SideState sideState;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    DemoState(SideState sideState, Clock clock) {
        this.sideState = sideState;
        this.clock = clock;
    }

    /** Empty before the first start. */
    Optional<Mark> find() {
        return sideState.find(SHELF, KEY).map(entry -> json.readValue(entry.value(), Mark.class));
    }

    /** Begins the company now, unless another node has begun it; gives the one that counts. */
    Mark begin() {
        Mark first = new Mark(TimeShift.endingBefore(clock.instant()).weeks(), 0, false, null);
        sideState.putIfAbsent(SHELF, KEY, json.writeValueAsBytes(first), null, clock.instant());
        return find().orElseThrow();
    }

    Mark save(Mark mark) {
        sideState.put(SHELF, KEY, json.writeValueAsBytes(mark));
        return mark;
    }
}
