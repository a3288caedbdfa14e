package io.waymark.bench.store;

/** A table of what was measured, line by line: the figure, its value, the limit, and whether it is met. */
final class Figures {

    private static final String LINE = "%-46s %-34s %-22s %s%n";

    private Figures() {}

    static void head(String store) {
        System.out.println();
        System.out.println(store);
        System.out.printf(LINE, "figure", "value", "limit", "");
    }

    static void print(String figure, String value, String limit, boolean met) {
        System.out.printf(LINE, figure, value, limit, met ? "met" : "NOT MET");
        System.out.flush();
    }

    static void note(String figure, String value) {
        System.out.printf(LINE, figure, value, "", "");
        System.out.flush();
    }
}
