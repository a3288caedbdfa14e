package io.waymark.platform.ui.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text will be. The server does not know the reader's font, so widths are guessed per letter, rather too wide
 * than too narrow for the sans serif fonts of the tokens; a label that is broken a word too early does no harm.
 */
final class TextFit {

    private static final String NARROW = "iljtfrI.,:;'’‘“”\"|!()[]- ";
    private static final String WIDE = "mwMW%@—";
    private static final String ELLIPSIS = "…";

    private TextFit() {}

    /** The width in px of {@code text} at {@code sizePx}. */
    static double width(String text, double sizePx, boolean bold) {
        double em = text.codePoints().mapToDouble(TextFit::em).sum();
        return em * sizePx * (bold ? 1.07 : 1);
    }

    /**
     * Breaks a text into lines of at most {@code maxPx}. A word that is too long is broken with a hyphen; what does not fit
     * into the last line ends in an ellipsis.
     */
    static List<String> wrap(String text, double maxPx, double sizePx, boolean bold, int maxLines) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : pieces(text, maxPx, sizePx, bold)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, sizePx, bold) <= maxPx) {
                line = new StringBuilder(longer);
            } else {
                lines.add(line.toString());
                line = new StringBuilder(word);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        if (lines.size() <= maxLines) {
            return List.copyOf(lines);
        }
        List<String> kept = new ArrayList<>(lines.subList(0, maxLines));
        kept.set(maxLines - 1, shorten(kept.get(maxLines - 1), maxPx, sizePx, bold));
        return List.copyOf(kept);
    }

    private static List<String> pieces(String text, double maxPx, double sizePx, boolean bold) {
        List<String> pieces = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (width(rest, sizePx, bold) > maxPx && rest.length() > 2) {
                String piece = longestPiece(rest, maxPx, sizePx, bold);
                pieces.add(piece);
                rest = rest.substring(piece.length() - (rest.startsWith(piece) ? 0 : 1));
            }
            pieces.add(rest);
        }
        return pieces;
    }

    /** As much of a long word as fits: up to a hyphen of its own, or else with one added. */
    private static String longestPiece(String word, double maxPx, double sizePx, boolean bold) {
        int cut = word.length() - 1;
        while (cut > 2 && width(word.substring(0, cut) + "-", sizePx, bold) > maxPx) {
            cut--;
        }
        int own = word.lastIndexOf('-', cut);
        if (own > 0) {
            return word.substring(0, own + 1);
        }
        if (Character.isHighSurrogate(word.charAt(cut - 1))) {
            cut--;
        }
        return word.substring(0, cut) + "-";
    }

    private static String shorten(String line, double maxPx, double sizePx, boolean bold) {
        String kept = line;
        while (!kept.isEmpty() && width(kept + ELLIPSIS, sizePx, bold) > maxPx) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.stripTrailing() + ELLIPSIS;
    }

    private static double em(int c) {
        if (c >= 0x2E80) {
            return 1.05;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.36;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(c) ? 0.72 : 0.57;
    }
}
