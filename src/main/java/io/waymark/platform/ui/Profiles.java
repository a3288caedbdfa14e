package io.waymark.platform.ui;

import io.waymark.shared.PersonId;
import java.time.ZoneId;
import java.util.Locale;

/** What the shell shows of the person who looks at it; {@code people} answers. */
public interface Profiles {

    /**
     * A person, for the shell.
     *
     * @param line what they do and where, in one line
     * @param manager whether anybody reports to them
     */
    record Profile(String name, String line, Locale locale, ZoneId zone, boolean manager) {}

    /** The signed-in person's own profile. */
    Profile of(PersonId person);
}
