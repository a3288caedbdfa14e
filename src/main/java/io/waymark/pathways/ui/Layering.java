package io.waymark.pathways.ui;

import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts stages into columns: each after all those its gate looks at; those of one column lie side by side. */
final class Layering {

    private final Map<StageId, Stage> stages = new HashMap<>();
    private final Map<StageId, Integer> depths = new HashMap<>();

    private Layering(List<Stage> stages) {
        stages.forEach(stage -> this.stages.put(stage.id(), stage));
    }

    /** The columns from the start to the end, each with its stages in the order of the bundle. */
    static List<List<Stage>> columns(List<Stage> stages) {
        Layering layering = new Layering(stages);
        TreeMap<Integer, List<Stage>> columns = new TreeMap<>();
        stages.forEach(stage -> columns.computeIfAbsent(layering.depth(stage), depth -> new ArrayList<>())
                .add(stage));
        return List.copyOf(columns.values());
    }

    private int depth(Stage stage) {
        Integer known = depths.get(stage.id());
        if (known != null) {
            return known;
        }
        Gate gate = stage.gate();
        int depth = gate == null
                ? 0
                : 1
                        + gate.stages().stream()
                                .map(stages::get)
                                .filter(java.util.Objects::nonNull)
                                .mapToInt(this::depth)
                                .max()
                                .orElse(0);
        depths.put(stage.id(), depth);
        return depth;
    }
}
