package io.waymark.pathways.projection;

import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.StageProgress;
import io.waymark.pathways.api.StageState;
import io.waymark.pathways.api.StepId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out, from a row, how far somebody has come and where they go on. */
final class EnrolmentViews {

    private EnrolmentViews() {}

    static EnrolmentView of(EnrolmentRow row, Route route, int newestVersion) {
        Set<StepId> done = done(row);
        return new EnrolmentView(
                row.enrolment(),
                row.learner(),
                row.pathway(),
                row.version(),
                newestVersion,
                row.title(),
                row.status(),
                row.startedAt(),
                row.endedAt(),
                route.progress(done),
                route.stages().stream().map(leg -> stage(route, leg, done)).toList(),
                row.done().stream().map(step -> step.on(route)).toList(),
                row.status() == EnrolmentStatus.ACTIVE ? next(row, route, done).orElse(null) : null,
                route.commitment());
    }

    static Set<StepId> done(EnrolmentRow row) {
        return row.done().stream().map(DoneStep::step).collect(Collectors.toSet());
    }

    private static StageProgress stage(Route route, Route.Leg leg, Set<StepId> done) {
        int total = (int) leg.steps().stream().filter(Route.Stop::required).count();
        Gate gate = leg.gate();
        StageState state =
                leg.isComplete(done) ? StageState.DONE : route.isOpen(leg, done) ? StageState.OPEN : StageState.LOCKED;
        int missing = gate == null ? 0 : route.missing(gate, done);
        return new StageProgress(leg.id(), leg.title(), state, total - leg.remaining(done), total, missing);
    }

    /** Where they stopped: on in the stage of the step done last, else in the first open stage that is still needed. */
    private static Optional<Route.Stop> next(EnrolmentRow row, Route route, Set<StepId> done) {
        Stream<Route.Leg> last = row.done().isEmpty()
                ? Stream.empty()
                : route.stageOf(row.done().getLast().step()).stream();
        List<Route.Leg> needed = List.copyOf(route.needed(done));
        return Stream.concat(last, needed.stream())
                .filter(leg -> route.isOpen(leg, done))
                .flatMap(leg -> leg.steps().stream())
                .filter(stop -> stop.required() && !done.contains(stop.id()))
                .findFirst();
    }
}
