package io.waymark.people.roster;

import java.util.Locale;

/** When two texts are the same to people. */
final class Texts {

    private Texts() {}

    static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
