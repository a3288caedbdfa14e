package io.waymark.platform.ui.drawing;

/**
 * The hill of a badge: closed contour lines around a summit. Each line is
 * {@code r(t) = b (1 + .10 cos(2t+p1) + .07 cos(3t+p2) + .03 cos(5t+p3))}; the phases p and the summit come from a hash of
 * the badge id, b grows evenly from {@value #INNERMOST} to {@value #OUTERMOST} units in a box of 96 x 96.
 */
final class BlazeContours {

    private static final double INNERMOST = 13;
    private static final double OUTERMOST = 53;
    private static final int POINTS = 24;
    /** A hill leans: each further line lies a little nearer to the middle of the shape. */
    private static final double LEAN = 0.35;

    private BlazeContours() {}

    /** How many lines a tier has: 2 + 2 x tier. More lines, higher hill. */
    static int lines(int tier) {
        return 2 + 2 * tier;
    }

    /** The lines as one SVG path, from the summit outwards. */
    static String path(String badgeId, BlazeFamily family, int tier) {
        StableSeed seed = StableSeed.of(badgeId);
        double[] phases = {
            seed.between(0, 2 * Math.PI), seed.between(0, 2 * Math.PI), seed.between(0, 2 * Math.PI),
        };
        double middleY = 48 + family.glyphDown() * 0.7;
        double summitX = 48 + seed.between(-7, 7);
        double summitY = middleY + seed.between(-7, 7);
        int lines = lines(tier);
        StringBuilder path = new StringBuilder(lines * POINTS * 12);
        for (int i = 0; i < lines; i++) {
            double outwards = (double) i / (lines - 1);
            double x = summitX + (48 - summitX) * LEAN * outwards;
            double y = summitY + (middleY - summitY) * LEAN * outwards;
            line(path, x, y, INNERMOST + (OUTERMOST - INNERMOST) * outwards, phases);
        }
        return path.toString();
    }

    private static void line(StringBuilder path, double centreX, double centreY, double b, double[] phases) {
        double[][] points = new double[POINTS][];
        for (int i = 0; i < POINTS; i++) {
            double t = 2 * Math.PI * i / POINTS;
            double r = b
                    * (1
                            + 0.10 * StrictMath.cos(2 * t + phases[0])
                            + 0.07 * StrictMath.cos(3 * t + phases[1])
                            + 0.03 * StrictMath.cos(5 * t + phases[2]));
            points[i] = new double[] {centreX + r * StrictMath.cos(t), centreY + r * StrictMath.sin(t)};
        }
        Curve.closed(path, points);
    }
}
