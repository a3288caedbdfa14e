package io.waymark.pathways.ui;

import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A pathway from left to right: stages behind equally many gates stand side by side, as lanes. Published ones have no cycle. */
final class Columns {

    private final Map<StageId, Stage> stages = new HashMap<>();
    private final Map<StageId, Integer> depths = new HashMap<>();
    private final List<List<Stage>> all;

    Columns(PathwayContent content) {
        content.stages().forEach(stage -> stages.put(stage.id(), stage));
        Map<Integer, List<Stage>> columns = new TreeMap<>();
        content.stages()
                .forEach(stage -> columns.computeIfAbsent(depth(stage), depth -> new ArrayList<>())
                        .add(stage));
        all = List.copyOf(columns.values());
    }

    List<List<Stage>> all() {
        return all;
    }

    Stage stage(StageId id) {
        return stages.getOrDefault(id, all.getFirst().getFirst());
    }

    /** The number of the column a stage stands in, from 1. */
    int number(Stage stage) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).contains(stage)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("No such stage: " + stage.id());
    }

    /** The stages that stand beside this one, itself among them. */
    List<Stage> beside(Stage stage) {
        return all.get(number(stage) - 1);
    }

    /** The first gate that leaves a choice, or empty. */
    Optional<Gate> choice() {
        return all.stream()
                .flatMap(List::stream)
                .flatMap(stage -> Stream.ofNullable(stage.gate()))
                .filter(gate -> gate.needed() < gate.stages().size())
                .findFirst();
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
                                .mapToInt(before -> depth(Objects.requireNonNull(stages.get(before))))
                                .max()
                                .orElse(0);
        depths.put(stage.id(), depth);
        return depth;
    }
}
