package io.waymark.integration.calendar;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds lines at 75 octets (RFC 5545, 3.1), between two characters. The library counts chars, so that lines of other scripts come out
 * too long, and cuts what takes two of them, such as an emoji, in half.
 */
final class Folding {

    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private Folding() {}

    /** The same text with its lines folded anew. */
    static String of(String text) {
        return text.replace(LINE_END + " ", "")
                .lines()
                .map(line -> folded(line) + LINE_END)
                .collect(Collectors.joining());
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
            i += character.length();
        }
        return folded.toString();
    }
}
