package io.waymark.platform.i18n;

import java.security.SecureRandom;

/** A number a person can read out to their admin, such as {@code W-7F3K2}; it stands in the log beside the fault. */
public final class FaultNumber {

    /** Without letters and digits that are mistaken for each other. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private FaultNumber() {}

    public static String next() {
        StringBuilder number = new StringBuilder("W-");
        for (int i = 0; i < LENGTH; i++) {
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return number.toString();
    }
}
