package io.waymark.pathways.bundle;

/** Words of a stranger's file, fit to be shown in a sentence of ours. */
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    /** On one line, without control characters, cut to 60 characters. */
    static String cut(String text) {
        String line = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        line = line.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
