package io.waymark.people.api;

/** What a column of a people file may hold. */
public enum PeopleFileField {
    KEY("key"),
    NAME("name"),
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

    PeopleFileField(String code) {
        this.code = code;
    }

    /** As {@link RosterEntry} calls it; the two halves of a name have names of their own. */
    public String code() {
        return code;
    }
}
