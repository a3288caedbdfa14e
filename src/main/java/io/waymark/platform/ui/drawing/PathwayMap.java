package io.waymark.platform.ui.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What {@link PathwayMapDrawing} draws.
 *
 * @param pathwayId decides the landscape; the same id always has the same one
 * @param label the name of the whole map for a screen reader; it should point to the list that says the same
 * @param here the words on the flag, such as "You, here"
 * @param stages at least one, in at most {@value #MAX_COLUMNS} columns of at most {@value #MAX_LANES}
 * @param gates at most one before each column
 */
public record PathwayMap(String pathwayId, String label, String here, List<MapStage> stages, List<MapGate> gates) {

    public static final int MAX_COLUMNS = 8;
    public static final int MAX_LANES = 5;

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the map has no stage, more than fits, or a gate that stands before nothing
     */
    public PathwayMap {
        stages = List.copyOf(stages);
        gates = List.copyOf(gates);
        if (!fits(stages)) {
            throw new IllegalArgumentException("A map holds 1 to " + MAX_COLUMNS + " columns of 1 to " + MAX_LANES);
        }
        List<Integer> columns = stages.stream().map(MapStage::column).distinct().toList();
        int first = columns.stream().min(Comparator.naturalOrder()).orElseThrow();
        for (MapGate gate : gates) {
            if (gate.column() == first || !columns.contains(gate.column())) {
                throw new IllegalArgumentException("No stage after the gate before column " + gate.column());
            }
        }
        if (gates.stream().map(MapGate::column).distinct().count() < gates.size()) {
            throw new IllegalArgumentException("Two gates before one column");
        }
    }

    /** Whether a map of these stages can be read. Where it cannot, the list alone is the map. */
    public static boolean fits(List<MapStage> stages) {
        TreeMap<Integer, Integer> lanes = new TreeMap<>();
        stages.forEach(stage -> lanes.merge(stage.column(), 1, Integer::sum));
        return !lanes.isEmpty()
                && lanes.size() <= MAX_COLUMNS
                && lanes.values().stream().allMatch(count -> count <= MAX_LANES);
    }

    /** The columns from left to right, each with its stages from top to bottom. */
    List<List<MapStage>> columns() {
        TreeMap<Integer, List<MapStage>> columns = new TreeMap<>();
        stages.stream()
                .sorted(Comparator.comparingInt(MapStage::lane))
                .forEach(stage -> columns.merge(stage.column(), List.of(stage), PathwayMap::append));
        return List.copyOf(columns.values());
    }

    private static List<MapStage> append(List<MapStage> some, List<MapStage> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
