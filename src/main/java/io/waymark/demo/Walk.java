package io.waymark.demo;

import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.StepId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Finds steps in an order the gates allow: stage after stage, lanes in the order somebody likes, and no lane that is not needed. */
final class Walk {

    private static final int ONE_IN = 4;

    private final Route route;
    private final List<Stage> order;
    private final boolean everyLane;
    private final Map<StepId, Step> done = new LinkedHashMap<>();

    private Walk(PathwayContent content, List<Stage> order, boolean everyLane) {
        this.route = Route.of(content);
        this.order = order;
        this.everyLane = everyLane;
    }

    /** All it takes to complete the pathway; one in four takes every lane. */
    static List<Step> whole(PathwayContent content, Random dice) {
        List<Stage> lanes = new ArrayList<>(
                content.stages().stream().filter(stage -> stage.lane() != null).toList());
        Collections.shuffle(lanes, dice);
        List<Stage> order = content.stages().stream()
                .map(stage -> stage.lane() == null ? stage : lanes.removeFirst())
                .toList();
        return new Walk(content, order, dice.nextInt(ONE_IN) == 0).take(Integer.MAX_VALUE);
    }

    /** The first steps in the order of the page. */
    static List<Step> start(PathwayContent content, int steps) {
        return new Walk(content, content.stages(), false).take(steps);
    }

    private List<Step> take(int most) {
        for (Optional<Step> next = next(); next.isPresent() && done.size() < most; next = next()) {
            done.put(next.get().id(), next.get());
        }
        return List.copyOf(done.values());
    }

    private Optional<Step> next() {
        return order.stream()
                .filter(this::isOpen)
                .filter(stage -> everyLane || !isSpare(stage))
                .flatMap(stage -> stage.steps().stream())
                .filter(step -> step.required() && !done.containsKey(step.id()))
                .findFirst();
    }

    private boolean isOpen(Stage stage) {
        Gate gate = stage.gate();
        return gate == null || route.missing(gate, done.keySet()) == 0;
    }

    /** Whether every gate that asks for this stage is open already. */
    private boolean isSpare(Stage stage) {
        List<Gate> asking = order.stream()
                .flatMap(other -> Optional.ofNullable(other.gate()).stream())
                .filter(gate -> gate.stages().contains(stage.id()))
                .toList();
        return !asking.isEmpty() && asking.stream().allMatch(gate -> route.missing(gate, done.keySet()) == 0);
    }
}
