package io.waymark.platform.ui.drawing;

/**
 * The profile of a pathway: one point a step, rising to a summit, with a flag where the learner is. It shows how far one has
 * come, not how hard a step is: the heights come from a hash of the pathway id.
 */
public final class ElevationDrawing {

    private static final double LEFT = 20;
    private static final double RIGHT = 740;
    private static final double LOWEST = 160;
    private static final double SUMMIT = 46;
    private static final double GROUND = 176;

    private ElevationDrawing() {}

    /**
     * Draws the profile in a box of 760 x 188 units; CSS gives it the width of its card.
     *
     * @param pathwayId decides the heights
     * @param steps how many steps there are, at least 1
     * @param done how many of them are walked, 0 to {@code steps}; the flag stands at the next one, or at the summit
     * @param label the finding in words, for example "Nine of fourteen steps walked", read instead of the picture
     * @throws IllegalArgumentException if there is no step, or {@code done} is out of range
     */
    public static String of(String pathwayId, int steps, int done, String label) {
        if (steps < 1 || done < 0 || done > steps) {
            throw new IllegalArgumentException("Needs 1 step or more and 0 to all done, not " + done + " of " + steps);
        }
        double[][] points = points(pathwayId, steps);
        int here = Math.min(done, steps - 1);
        StringBuilder svg = new StringBuilder(2000);
        svg.append("<svg class=\"profile\" viewBox=\"0 0 760 188\" role=\"img\" aria-label=\"");
        svg.append(Markup.escape(label)).append("\">");
        area(svg, points, 0, here, "var(--wm-accent-soft)");
        area(svg, points, here, steps - 1, "var(--wm-sunken)");
        svg.append("<path d=\"M8 ").append(Markup.number(GROUND));
        svg.append("H752\" stroke=\"var(--wm-edge)\" stroke-width=\"1.5\"/>");
        line(svg, points, 0, here, "stroke=\"var(--wm-accent)\" stroke-width=\"4\"");
        line(svg, points, here, steps - 1, "stroke=\"var(--wm-edge)\" stroke-width=\"3\" stroke-dasharray=\"1 8\"");
        if (steps > 1) {
            double[] top = points[steps - 1];
            svg.append("<path d=\"M").append(Markup.point(top[0], top[1] - 10));
            svg.append("l9 12h-18z\" fill=\"var(--wm-ink-2)\"/>");
        }
        ElevationMarks.append(svg, points, done);
        return svg.append("</svg>").toString();
    }

    private static double[][] points(String pathwayId, int steps) {
        StableSeed seed = StableSeed.of(pathwayId);
        double bump = Math.min(13, (RIGHT - LEFT) / steps * 0.35);
        double[][] points = new double[steps][];
        for (int i = 0; i < steps; i++) {
            double along = steps == 1 ? 0 : (double) i / (steps - 1);
            double wander = i == 0 || i == steps - 1 ? 0 : seed.between(-bump, bump);
            double y = LOWEST + (SUMMIT - LOWEST) * along + wander;
            double x = steps == 1 ? (LEFT + RIGHT) / 2 : LEFT + (RIGHT - LEFT) * along;
            points[i] = new double[] {x, Math.clamp(y, SUMMIT, LOWEST)};
        }
        return points;
    }

    private static void area(StringBuilder svg, double[][] points, int from, int to, String fill) {
        if (from == to) {
            return;
        }
        svg.append("<path d=\"").append(path(points, from, to));
        svg.append('L').append(Markup.point(points[to][0], GROUND));
        svg.append('L').append(Markup.point(points[from][0], GROUND));
        svg.append("Z\" fill=\"").append(fill).append("\"/>");
    }

    private static void line(StringBuilder svg, double[][] points, int from, int to, String stroke) {
        if (from == to) {
            return;
        }
        svg.append("<path d=\"").append(path(points, from, to)).append("\" fill=\"none\" ");
        svg.append(stroke).append(" stroke-linecap=\"round\"/>");
    }

    /** Level at each step and a slope between two of them. */
    private static String path(double[][] points, int from, int to) {
        StringBuilder path = new StringBuilder("M").append(Markup.point(points[from][0], points[from][1]));
        for (int i = from; i < to; i++) {
            double middle = (points[i][0] + points[i + 1][0]) / 2;
            path.append('C').append(Markup.point(middle, points[i][1]));
            path.append(' ').append(Markup.point(middle, points[i + 1][1]));
            path.append(' ').append(Markup.point(points[i + 1][0], points[i + 1][1]));
        }
        return path.toString();
    }
}
