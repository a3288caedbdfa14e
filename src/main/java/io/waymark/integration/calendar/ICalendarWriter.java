package io.waymark.integration.calendar;

import io.waymark.accountability.api.CalendarEntry;
import io.waymark.accountability.api.CalendarWriter;
import io.waymark.platform.SiteAddress;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Writes calendars with ical4j, which escapes and checks. Times stand in UTC: what was planned is an instant, so that no reader has to
 * know anything of time zones or of when their clocks change. Nothing depends on when it is written.
 */
@Component
class ICalendarWriter implements CalendarWriter {

    private static final Duration ENTRY = Duration.ofMinutes(15);
    private static final Duration READ_AGAIN = Duration.ofHours(6);

    private final SiteAddress site;

    ICalendarWriter(SiteAddress site) {
        this.site = site;
    }

    @Override
    public String write(String name, Locale language, List<CalendarEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(
                new ProdId("-//Waymark//Check-ins//" + language.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN));
        entries.forEach(entry -> calendar.add(event(entry)));
        StringWriter text = new StringWriter();
        try {
            // Without its check: that one wants an event in it, and somebody may have none yet.
            new CalendarOutputter(!entries.isEmpty()).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.of(text.toString());
    }

    private VEvent event(CalendarEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.changed()));
        event.add(new LastModified(entry.changed()));
        event.add(new Sequence(entry.sequence()));
        switch (entry.time()) {
            case CalendarEntry.At at -> {
                event.add(new DtStart<>(at.instant()));
                event.add(new net.fortuna.ical4j.model.property.Duration(ENTRY));
            }
            case CalendarEntry.On on -> event.add(new DtStart<>(on.day()));
        }
        event.add(new Summary(entry.summary()));
        event.add(new Description(entry.description()));
        event.add(new Url(URI.create(site.of(entry.path()))));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        // It takes a click: nobody is busy because of it.
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
