package io.waymark.platform.ui.drawing;

/** What stands on a profile: a diamond at each step, filled once it is walked, and the flag. */
final class ElevationMarks {

    /** Under this distance diamonds would touch; the line alone says enough. */
    private static final double CLOSEST = 9;
    /** Right of this the pennant would leave the picture, so it blows to the left. */
    private static final double TURN = 726;

    private ElevationMarks() {}

    /** Appends the marks for {@code points} ({x, y} pairs), the first {@code done} of which are walked. */
    static void append(StringBuilder svg, double[][] points, int done) {
        int here = Math.min(done, points.length - 1);
        double distance = points.length == 1 ? Double.MAX_VALUE : points[1][0] - points[0][0];
        if (distance >= CLOSEST) {
            double half = Math.min(5, distance * 0.3);
            for (int i = 0; i < points.length - 1; i++) {
                if (i != here) {
                    diamond(svg, points[i], half, i < done);
                }
            }
        }
        flag(svg, points[here]);
    }

    private static void diamond(StringBuilder svg, double[] at, double half, boolean walked) {
        String h = Markup.number(half);
        svg.append("<path class=\"")
                .append(walked ? "step-walked" : "step-ahead")
                .append("\" d=\"M");
        svg.append(Markup.point(at[0], at[1] - half));
        svg.append('l')
                .append(h)
                .append(' ')
                .append(h)
                .append("-")
                .append(h)
                .append(' ')
                .append(h);
        svg.append("-").append(h).append("-").append(h).append("z\" ");
        svg.append(
                walked
                        ? "fill=\"var(--wm-accent)\" stroke=\"var(--wm-surface)\" stroke-width=\"1.5\"/>"
                        : "fill=\"var(--wm-surface)\" stroke=\"var(--wm-edge)\" stroke-width=\"2\"/>");
    }

    private static void flag(StringBuilder svg, double[] at) {
        String x = Markup.number(at[0]);
        boolean left = at[0] > TURN;
        svg.append("<path d=\"M").append(Markup.point(at[0], at[1])).append("v-40\" stroke=\"var(--wm-blaze)\"");
        svg.append(" stroke-width=\"3.5\" stroke-linecap=\"round\"/>");
        svg.append("<path d=\"M").append(Markup.point(at[0], at[1] - 41));
        svg.append(left ? "h-26l7 8-7 8h26z" : "h26l-7 8 7 8h-26z").append("\" fill=\"var(--wm-blaze)\"/>");
        svg.append("<circle cx=\"").append(x).append("\" cy=\"").append(Markup.number(at[1]));
        svg.append("\" r=\"6.5\" fill=\"var(--wm-blaze)\" stroke=\"var(--wm-surface)\" stroke-width=\"2\"/>");
    }
}
