package io.waymark.shared;

/**
 * An identifier: written as its bare value wherever it is stored or shown. {@code toString} gives the bare value too, for the event
 * store files an aggregate under it.
 */
public interface Id {

    /** Characters, at most. */
    int LONGEST = 128;

    /** The identifier itself: 1 to 128 characters of {@code [A-Za-z0-9._:-]}. */
    String value();

    /**
     * Checks an identifier that came from outside.
     *
     * @throws IllegalArgumentException if it is empty, too long or has other characters
     */
    static String checked(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(Id::isAllowed)) {
            throw new IllegalArgumentException("not an identifier");
        }
        return value;
    }

    /** Not a regular expression, for a replay checks millions of them. */
    private static boolean isAllowed(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "._:-".indexOf(character) >= 0;
    }
}
