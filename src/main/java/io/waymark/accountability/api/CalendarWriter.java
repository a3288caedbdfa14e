package io.waymark.accountability.api;

import java.util.List;
import java.util.Locale;

/** Writes what calendar programs read. */
public interface CalendarWriter {

    /**
     * A calendar of that name with those entries, in iCalendar (RFC 5545). The same are written alike, whenever that is.
     *
     * @param language of its texts
     */
    String write(String name, Locale language, List<CalendarEntry> entries);
}
