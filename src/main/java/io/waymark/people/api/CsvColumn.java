package io.waymark.people.api;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a file of people can hold. */
public enum CsvColumn {
    KEY("key"),
    NAME("name"),
    /** With {@link #FAMILY_NAME}, where a file has no column for the whole name. */
    GIVEN_NAME("givenName"),
    FAMILY_NAME("familyName"),
    EMAIL("email"),
    JOB_TITLE("jobTitle"),
    TEAM("team"),
    MANAGER("manager"),
    LOCALE("locale"),
    ZONE("zone"),
    FROM("from"),
    LEFT("left");

    private final String code;

    CsvColumn(String code) {
        this.code = code;
    }

    /** As {@link RosterEntry} calls it, but for the two parts of a name. */
    public String code() {
        return code;
    }

    public boolean isDate() {
        return this == FROM || this == LEFT;
    }

    public static Optional<CsvColumn> of(String code) {
        return Arrays.stream(values())
                .filter(column -> column.code.equals(code))
                .findFirst();
    }
}
