package io.waymark.people.roster;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which form what is told of somebody has, whoever tells it. */
public final class PersonForms {

    /** The most characters of a text. */
    public static final int LONGEST = 200;

    /** Enough to tell an address from a name; whether mail arrives there, no pattern knows. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");

    private PersonForms() {}

    public static boolean isEmail(String text) {
        return EMAIL.matcher(text.strip()).matches();
    }

    /** Whether a BCP 47 tag names a language. */
    public static boolean isLocale(String tag) {
        return !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }
}
