package io.waymark.platform.ui.drawing;

/** Smooth lines through points: each point is the control of a quadratic curve from one midpoint to the next. */
final class Curve {

    private Curve() {}

    /** Appends a closed line as SVG path data; {@code points} are {x, y} pairs, at least three. */
    static void closed(StringBuilder path, double[][] points) {
        int last = points.length - 1;
        path.append('M').append(middle(points[last], points[0]));
        for (int i = 0; i <= last; i++) {
            append(path, points[i], points[i == last ? 0 : i + 1]);
        }
        path.append('Z');
    }

    /** Appends an open line as SVG path data; {@code points} are {x, y} pairs, at least two. */
    static void open(StringBuilder path, double[][] points) {
        path.append('M').append(Markup.point(points[0][0], points[0][1]));
        for (int i = 1; i < points.length - 1; i++) {
            append(path, points[i], points[i + 1]);
        }
        double[] end = points[points.length - 1];
        path.append('L').append(Markup.point(end[0], end[1]));
    }

    private static void append(StringBuilder path, double[] control, double[] next) {
        path.append('Q')
                .append(Markup.point(control[0], control[1]))
                .append(' ')
                .append(middle(control, next));
    }

    private static String middle(double[] a, double[] b) {
        return Markup.point((a[0] + b[0]) / 2, (a[1] + b[1]) / 2);
    }
}
