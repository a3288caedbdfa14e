package io.waymark.platform.ui.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where everything on a map lies. Each column of stages and each gate has a strip of its own from top to bottom, and within
 * a strip the lanes keep the distance that their tallest labels need: so no two labels can meet, whatever they say.
 *
 * @param columns stages by column from the left, within a column from the top
 * @param gates by the index of the column they stand before
 * @param height of the picture in units; the width is always {@value #WIDTH}
 * @param middle the y on which gates and single stages lie
 * @param dense whether the smaller lettering is used
 */
record MapLayout(
        List<List<PlacedStage>> columns, Map<Integer, PlacedGate> gates, double height, double middle, boolean dense) {

    static final double WIDTH = 1080;

    private static final double MARGIN = 20;
    private static final double GATE_SHARE = 0.7;
    private static final double ROOMY_STRIP = 118;
    private static final double EDGE = 34;
    private static final double LANE_GAP = 14;

    static MapLayout of(PathwayMap map) {
        List<List<MapStage>> columns = map.columns();
        double strip = (WIDTH - 2 * MARGIN) / (columns.size() + map.gates().size() * GATE_SHARE);
        boolean dense = strip < ROOMY_STRIP;
        Rows rows = Rows.of(columns, map.gates(), strip, dense);
        StableSeed wander = StableSeed.of(map.pathwayId() + "/way");
        List<List<PlacedStage>> placed = new ArrayList<>();
        Map<Integer, PlacedGate> gates = new TreeMap<>();
        double x = MARGIN;
        for (List<MapStage> column : columns) {
            for (MapGate gate : map.gates()) {
                if (gate.column() == column.getFirst().column()) {
                    double width = strip * GATE_SHARE;
                    gates.put(placed.size(), PlacedGate.at(gate, x + width / 2, rows.middle(), width, dense));
                    x += width;
                }
            }
            double aside = column.size() == 1 ? wander.between(-rows.wander(), rows.wander()) : 0;
            List<PlacedStage> stages = new ArrayList<>();
            for (int lane = 0; lane < column.size(); lane++) {
                double y = rows.middle() + (lane - (column.size() - 1) / 2.0) * rows.distance() + aside;
                stages.add(PlacedStage.at(column.get(lane), x + strip / 2, y, strip, dense));
            }
            placed.add(List.copyOf(stages));
            x += strip;
        }
        return new MapLayout(List.copyOf(placed), gates, rows.height(), rows.middle(), dense);
    }

    Stream<PlacedStage> stages() {
        return columns.stream().flatMap(List::stream);
    }

    /** The heights that all columns share. A single stage may wander off the middle line, as a trail does. */
    private record Rows(double distance, double middle, double height, double wander) {

        static Rows of(List<List<MapStage>> columns, List<MapGate> gates, double strip, boolean dense) {
            List<PlacedStage> sample = columns.stream()
                    .flatMap(List::stream)
                    .map(stage -> PlacedStage.at(stage, 0, 0, strip, dense))
                    .toList();
            double above = sample.stream().mapToDouble(PlacedStage::above).max().orElse(0);
            double below = sample.stream().mapToDouble(PlacedStage::below).max().orElse(0);
            double gateBelow = gates.stream()
                    .mapToDouble(gate ->
                            PlacedGate.at(gate, 0, 0, strip * GATE_SHARE, dense).below())
                    .max()
                    .orElse(0);
            int lanes = columns.stream().mapToInt(List::size).max().orElse(1);
            double wander = lanes == 1 ? 22 : 40;
            double distance = above + below + LANE_GAP;
            double half = Math.max((lanes - 1) * distance / 2, wander);
            double middle = EDGE + above + half;
            return new Rows(distance, middle, middle + Math.max(half + below, gateBelow) + EDGE, wander);
        }
    }
}
