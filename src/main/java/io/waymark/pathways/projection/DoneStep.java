package io.waymark.pathways.projection;

import io.waymark.pathways.api.CompletedStep;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.StepId;
import java.time.Instant;

/**
 * A step somebody has done, as their row keeps it: what it is called says the route.
 *
 * @param event the identifier of the event that says so
 */
record DoneStep(StepId step, String event, Instant at) {

    CompletedStep on(Route route) {
        return new CompletedStep(step, route.stop(step).orElseThrow().title(), event, at);
    }
}
