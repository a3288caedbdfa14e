package io.waymark.shared;

/**
 * An identifier: written as its bare value wherever it is stored or shown. {@code toString} gives the bare value too, for the event
 * store files an aggregate under it.
 */
public interface Id {

    /** The identifier itself: 1 to 128 characters of {@code [A-Za-z0-9._:-]}. */
    String value();

    /**
     * Checks an identifier that came from outside.
     *
     * @throws IllegalArgumentException if it is empty, too long or has other characters
     */
    static String checked(String value) {
        if (!value.matches("[A-Za-z0-9._:-]{1,128}")) {
            throw new IllegalArgumentException("not an identifier");
        }
        return value;
    }
}
