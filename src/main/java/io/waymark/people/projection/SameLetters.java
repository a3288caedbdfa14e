package io.waymark.people.projection;

import java.util.stream.IntStream;

/**
 * Compares texts where only {@code A} to {@code Z} have small counterparts. To Java and to databases the sign for Kelvin is a
 * {@code k} too, and a dotless i an {@code i}: somebody could have such an address vouched for, and be taken for another.
 */
final class SameLetters {

    private static final int SMALL = 'a' - 'A';

    private SameLetters() {}

    static boolean in(String one, String other) {
        return one.length() == other.length()
                && IntStream.range(0, one.length()).allMatch(at -> small(one.charAt(at)) == small(other.charAt(at)));
    }

    private static int small(char letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + SMALL : letter;
    }
}
