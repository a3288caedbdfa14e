package io.waymark.platform.ui.drawing;

/**
 * The landscape behind a map: a few hills and hollows that a name decides, cut at even heights. Every fourth line is the
 * stronger one, as on paper maps.
 */
final class ContourLandscape {

    private static final int HILLS = 7;
    private static final int LEVELS = 17;
    /** Distance of the samples, in units: fine enough for round lines, coarse enough for a page that travels far. */
    private static final double CELL = 24;

    private ContourLandscape() {}

    /** Two paths of classes c1 and c2 that fill a box of {@code width} x {@code height} units. */
    static String svg(String name, double width, double height) {
        double[][] heights = heights(name, width, height);
        StringBuilder fine = new StringBuilder();
        StringBuilder strong = new StringBuilder();
        for (int i = 1; i < LEVELS; i++) {
            ContourLines.append(i % 4 == 0 ? strong : fine, heights, (double) i / LEVELS, CELL);
        }
        return "<path class=\"c1\" d=\"" + fine + "\"/><path class=\"c2\" d=\"" + strong + "\"/>";
    }

    /** Samples as [row][column], spread over 0..1. One more cell than fits, so that lines run over the edge. */
    private static double[][] heights(String name, double width, double height) {
        StableSeed seed = StableSeed.of(name + "/landscape");
        double[][] hills = new double[HILLS][];
        for (int i = 0; i < HILLS; i++) {
            double sign = i % 3 == 2 ? -1 : 1;
            hills[i] = new double[] {
                seed.between(0, width),
                seed.between(0, height),
                seed.between(130, 260),
                seed.between(90, 190),
                sign * seed.between(0.6, 1),
            };
        }
        int rows = (int) Math.ceil(height / CELL) + 2;
        int columns = (int) Math.ceil(width / CELL) + 2;
        double[][] heights = new double[rows][columns];
        double lowest = Double.MAX_VALUE;
        double highest = -Double.MAX_VALUE;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double h = height(hills, column * CELL, row * CELL);
                heights[row][column] = h;
                lowest = Math.min(lowest, h);
                highest = Math.max(highest, h);
            }
        }
        for (double[] row : heights) {
            for (int column = 0; column < columns; column++) {
                row[column] = (row[column] - lowest) / (highest - lowest);
            }
        }
        return heights;
    }

    private static double height(double[][] hills, double x, double y) {
        double sum = 0.0006 * x;
        for (double[] hill : hills) {
            double dx = (x - hill[0]) / hill[2];
            double dy = (y - hill[1]) / hill[3];
            sum += hill[4] * StrictMath.exp(-(dx * dx + dy * dy) / 2);
        }
        return sum;
    }
}
