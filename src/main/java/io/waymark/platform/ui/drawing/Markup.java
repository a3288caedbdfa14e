package io.waymark.platform.ui.drawing;

import java.util.Locale;

/** The two things every drawing needs to write text into markup: escaping, and short numbers that no locale changes. */
final class Markup {

    private Markup() {}

    /** Makes any text safe as an attribute value in double quotes and as element content. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(isAllowedInXml(c) ? c : ' ');
            }
        }
        return safe.toString();
    }

    /** A length in user units, rounded to a tenth, without a needless ".0". */
    static String number(double value) {
        double tenths = Math.round(value * 10) / 10.0;
        if (tenths == Math.rint(tenths)) {
            return Long.toString((long) tenths);
        }
        return String.format(Locale.ROOT, "%.1f", tenths);
    }

    /** A point as SVG path data writes it: "x y". */
    static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private static boolean isAllowedInXml(char c) {
        return c >= 0x20 ? c != 0xFFFE && c != 0xFFFF : c == '\t' || c == '\n' || c == '\r';
    }
}
