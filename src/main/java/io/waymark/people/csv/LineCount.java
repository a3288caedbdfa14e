package io.waymark.people.csv;

/** Which line of a text a place is on, asked for from the first to the last: CR, LF and CR LF each end one. */
final class LineCount {

    private final String text;
    private int at;
    private int line = 1;

    LineCount(String text) {
        this.text = text;
    }

    /** From 1; line ends right before the place, of empty lines, count. */
    int at(long place) {
        while (at < place && at < text.length()) {
            step();
        }
        while (at < text.length() && isLineEnd(text.charAt(at))) {
            step();
        }
        return line;
    }

    private void step() {
        char character = text.charAt(at++);
        boolean inMiddle = character == '\r' && at < text.length() && text.charAt(at) == '\n';
        if (isLineEnd(character) && !inMiddle) {
            line++;
        }
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }
}
