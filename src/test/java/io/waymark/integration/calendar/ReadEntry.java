package io.waymark.integration.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/**
 * What a reader made of one entry: the same whoever reads it.
 *
 * @param start an instant such as {@code 2026-05-11T08:00:00Z}, or a day
 */
public record ReadEntry(
        String uid,
        String start,
        String sequence,
        String status,
        String summary,
        String description,
        String url,
        String stamp,
        String modified) {

    /** As ical4j reads them, with all its checks. */
    public static List<ReadEntry> byICal4j(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            List<VEvent> events = calendar.getComponents(Component.VEVENT);
            if (!events.isEmpty()) {
                calendar.validate(true);
            }
            return events.stream().map(ReadEntry::of).toList();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(text, e);
        }
    }

    private static ReadEntry of(VEvent event) {
        return new ReadEntry(
                value(event, Property.UID),
                date(event, Property.DTSTART),
                value(event, Property.SEQUENCE),
                value(event, Property.STATUS),
                value(event, Property.SUMMARY),
                value(event, Property.DESCRIPTION),
                value(event, Property.URL),
                date(event, Property.DTSTAMP),
                date(event, Property.LAST_MODIFIED));
    }

    private static String value(VEvent event, String name) {
        return event.getRequiredProperty(name).getValue();
    }

    private static String date(VEvent event, String name) {
        DateProperty<?> property = event.getRequiredProperty(name);
        Temporal date = property.getDate();
        return date.isSupported(ChronoField.INSTANT_SECONDS)
                ? Instant.from(date).truncatedTo(ChronoUnit.SECONDS).toString()
                : date.toString();
    }
}
