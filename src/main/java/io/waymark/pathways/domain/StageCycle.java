package io.waymark.pathways.domain;

import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds stages that wait for each other in a circle, so that none of them could ever open. */
final class StageCycle {

    private final Map<StageId, Stage> stages;
    private final Set<StageId> harmless = new HashSet<>();

    private StageCycle(List<Stage> stages) {
        this.stages = stages.stream().collect(Collectors.toMap(Stage::id, Function.identity(), (one, other) -> one));
    }

    /** The first circle, from a stage back to itself, or empty if there is none. Circles of one stage are told elsewhere. */
    static List<Stage> find(List<Stage> stages) {
        StageCycle search = new StageCycle(stages);
        return stages.stream()
                .map(stage -> search.from(stage, new ArrayList<>()))
                .filter(cycle -> !cycle.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Stage> from(Stage stage, List<Stage> path) {
        int before = path.indexOf(stage);
        path.add(stage);
        if (before >= 0) {
            return List.copyOf(path.subList(before, path.size()));
        }
        Gate gate = stage.gate();
        if (gate != null && !harmless.contains(stage.id())) {
            for (StageId next : gate.stages()) {
                Stage other = stages.get(next);
                if (other != null && !next.equals(stage.id())) {
                    List<Stage> cycle = from(other, path);
                    if (!cycle.isEmpty()) {
                        return cycle;
                    }
                }
            }
        }
        path.removeLast();
        harmless.add(stage.id());
        return List.of();
    }
}
