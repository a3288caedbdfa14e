package io.waymark.platform.ui.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lines of equal height over a grid of samples, by marching squares: where a line crosses the edges of each cell, joined
 * from cell to cell.
 */
final class ContourLines {

    private final double[][] heights;
    private final double level;
    /** Crossed edges by number, each with the one or two edges the line goes on to. Sorted, so that the result is stable. */
    private final Map<Integer, List<Integer>> next = new TreeMap<>();

    private ContourLines(double[][] heights, double level) {
        this.heights = heights;
        this.level = level;
    }

    /** Appends the lines at {@code level} as SVG path data; {@code cell} is the distance of two samples in units. */
    static void append(StringBuilder path, double[][] heights, double level, double cell) {
        ContourLines lines = new ContourLines(heights, level);
        lines.march();
        List<Integer> ends = lines.next.entrySet().stream()
                .filter(edge -> edge.getValue().size() == 1)
                .map(Map.Entry::getKey)
                .toList();
        ends.forEach(end -> lines.draw(path, end, cell));
        List.copyOf(lines.next.keySet()).forEach(edge -> lines.draw(path, edge, cell));
    }

    private void march() {
        for (int row = 0; row + 1 < heights.length; row++) {
            for (int column = 0; column + 1 < heights[row].length; column++) {
                Deque<Integer> crossed = new ArrayDeque<>();
                addIfCrossed(crossed, row, column, 0, 1);
                addIfCrossed(crossed, row, column + 1, 1, 0);
                addIfCrossed(crossed, row + 1, column, 0, 1);
                addIfCrossed(crossed, row, column, 1, 0);
                while (crossed.size() > 1) {
                    join(crossed.pop(), crossed.pop());
                }
            }
        }
    }

    private void addIfCrossed(Deque<Integer> crossed, int row, int column, int down, int right) {
        boolean above = heights[row][column] >= level;
        if (above != heights[row + down][column + right] >= level) {
            crossed.add((row * heights[0].length + column) * 2 + down);
        }
    }

    private void join(int one, int other) {
        next.computeIfAbsent(one, edge -> new ArrayList<>(2)).add(other);
        next.computeIfAbsent(other, edge -> new ArrayList<>(2)).add(one);
    }

    /** Follows one line from {@code start} and forgets its edges, so that each line is drawn once. */
    private void draw(StringBuilder path, int start, double cell) {
        List<double[]> points = new ArrayList<>();
        boolean closed = false;
        int edge = start;
        List<Integer> ways = next.remove(start);
        while (ways != null) {
            points.add(point(edge, cell));
            closed = points.size() > 2 && ways.contains(start);
            edge = ways.stream().filter(next::containsKey).findFirst().orElse(start);
            ways = next.remove(edge);
        }
        double[][] line = spread(points, cell).toArray(double[][]::new);
        if (closed && line.length > 2) {
            Curve.closed(path, line);
        } else if (line.length > 2) {
            Curve.open(path, line);
        }
    }

    /** Drops points that crowd near a corner of a cell: they would make a kink in the smooth line. */
    private static List<double[]> spread(List<double[]> points, double cell) {
        List<double[]> kept = new ArrayList<>();
        for (double[] point : points) {
            boolean isEnd = point == points.getLast();
            if (!kept.isEmpty() && near(kept.getLast(), point, cell * 0.7)) {
                if (!isEnd || kept.size() == 1) {
                    continue;
                }
                kept.removeLast();
            }
            kept.add(point);
        }
        return kept;
    }

    private static boolean near(double[] a, double[] b, double distance) {
        return Math.hypot(a[0] - b[0], a[1] - b[1]) < distance;
    }

    private double[] point(int edge, double cell) {
        int row = edge / 2 / heights[0].length;
        int column = edge / 2 % heights[0].length;
        boolean down = edge % 2 == 1;
        double from = heights[row][column];
        double to = down ? heights[row + 1][column] : heights[row][column + 1];
        double share = (level - from) / (to - from);
        double x = (column + (down ? 0 : share)) * cell;
        double y = (row + (down ? share : 0)) * cell;
        return new double[] {Math.rint(x), Math.rint(y)};
    }
}
