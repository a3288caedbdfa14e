package io.waymark.people.projection;

import com.mongodb.client.model.Filters;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Finds rows by a text somebody typed. */
final class Searched {

    private Searched() {}

    /** Rows of which one of these fields holds the text, in capitals or not; all rows if it is blank. */
    static Bson in(String text, String... fields) {
        String wanted = text.strip();
        if (wanted.isEmpty()) {
            return Filters.empty();
        }
        Pattern pattern = Pattern.compile(Pattern.quote(wanted), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return Filters.or(
                Stream.of(fields).map(field -> Filters.regex(field, pattern)).toList());
    }

    /** Rows of which the field is the text, in capitals or not. */
    static Bson exactly(String text, String field) {
        return Filters.regex(
                field,
                Pattern.compile("^" + Pattern.quote(text) + "$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
