package io.waymark.people.api;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants a file of people to be read. What is null is detected, guessed from the headings, or as it was for the last file
 * of these headings.
 *
 * @param encoding its IANA name
 * @param separator one character, as in {@code ;}
 * @param columns the heading of the column that holds each; those not named are not in the file
 * @param dates how the days of a column are written
 * @param locale a BCP 47 language tag, for whom the file tells none
 * @param zone for whom the file tells none
 */
public record CsvChoices(
        @Nullable String encoding,
        @Nullable String separator,
        @Nullable Map<CsvColumn, String> columns,
        @Nullable Map<CsvColumn, DateForm> dates,
        @Nullable String locale,
        @Nullable ZoneId zone) {

    public static final CsvChoices NONE = new CsvChoices(null, null, null, null, null, null);

    /** The same, read in this encoding; of the columns nothing is known then, for their headings may read differently. */
    public CsvChoices encodedIn(@Nullable String chosen) {
        return new CsvChoices(chosen, separator, null, null, locale, zone);
    }

    /** The same, taken apart at this character. */
    public CsvChoices separatedBy(@Nullable String chosen) {
        return new CsvChoices(encoding, chosen, null, null, locale, zone);
    }
}
