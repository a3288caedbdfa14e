package io.waymark.accountability.ui;

import io.waymark.accountability.api.CheckInTally;
import io.waymark.shared.Proportion;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shares in words: with what they are of, where they likely lie, and what was left out. */
final class FigureWords {

    private static final int PLACES = 2;

    private FigureWords() {}

    /** "73.33 %, likely range 48.05 to 89.10 %", or that there is none. */
    static String share(Proportion share, Locale locale) {
        return share.percent()
                .map(Proportion.Percent::rounded)
                .map(percent -> Words.text(
                        "figures.share",
                        number(percent.share(), locale),
                        number(percent.low(), locale),
                        number(percent.high(), locale)))
                .orElseGet(() -> Words.text("figures.none"));
    }

    /** "11 of 15", and that it is little where it is. */
    static String inputs(Proportion share) {
        return Words.text(share.isIndicative() ? "figures.of.indicative" : "figures.of", share.hits(), share.n());
    }

    /** What a transfer leaves out, in words; empty for nothing. */
    static String leftOut(CheckInTally tally) {
        List<String> parts = new ArrayList<>();
        add(parts, "figures.left-out.excused", tally.excused());
        add(parts, "figures.left-out.disputed", tally.disputed());
        add(parts, "figures.left-out.lapsed", tally.lapsed());
        add(parts, "figures.left-out.pending", tally.pending());
        add(parts, "figures.left-out.open", tally.open());
        return parts.isEmpty() ? Words.text("figures.left-out.nothing") : String.join(", ", parts);
    }

    static String number(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(PLACES);
        format.setMaximumFractionDigits(PLACES);
        return format.format(number);
    }

    static String count(long count, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    private static void add(List<String> parts, String key, long count) {
        if (count > 0) {
            parts.add(Words.text(key, count));
        }
    }
}
