package io.waymark.people.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a people file to be read. What is null is found out from the file.
 *
 * @param charset an IANA name, such as {@code UTF-8}
 * @param columns which column holds what, counted from 0; a field that is left out is in none
 * @param complete whether the file tells of everybody, so that whoever is missing has left
 */
public record PeopleFileChoices(
        @Nullable String charset,
        @Nullable CsvSeparator separator,
        @Nullable Map<PeopleFileField, Integer> columns,
        @Nullable DateForm dates,
        boolean complete) {

    /** Everything is found out. */
    public static final PeopleFileChoices NONE = new PeopleFileChoices(null, null, null, null, false);
}
