package io.waymark.integration.calendar;

import io.waymark.accountability.api.CalendarEntry;
import io.waymark.platform.SiteAddress;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Entries that calendar programs have stumbled over. */
public final class OddCalendar {

    private static final Instant CHANGED = Instant.parse("2026-03-10T14:03:07.912Z");

    private OddCalendar() {}

    public static String text() {
        return write(entries());
    }

    public static String write(List<CalendarEntry> entries) {
        return new ICalendarWriter(new SiteAddress(URI.create("https://learn.example.com/way")))
                .write("Waymark: check-ins, all; of them \u2713", Locale.UK, entries);
    }

    public static List<CalendarEntry> entries() {
        return List.of(
                at("plain", "2026-05-11T09:00", "Europe/London", "Check-in, day 30: Ask before I tell"),
                at("signs", "2026-05-11T09:00", "Europe/London", "One, two; three\nand \\n four: \"five\" \\, six"),
                at("emoji", "2026-05-11T09:00", "Europe/London", "\uD83E\uDDED".repeat(60)),
                at(
                        "family",
                        "2026-05-11T09:00",
                        "Europe/London",
                        "a".repeat(61) + "\uD83D\uDC69\u200D\uD83D\uDC67".repeat(9)),
                at("long", "2026-05-11T09:00", "Europe/London", "\u00e4\u4e2d\u0623".repeat(70)),
                at(
                        "spaces",
                        "2026-05-11T09:00",
                        "Europe/London",
                        "two  blanks, and many more  " + "word ".repeat(30) + "end"),
                at("before-spring", "2026-03-28T09:00", "Europe/London", "The day before the clocks go forward"),
                at("spring", "2026-03-29T09:00", "Europe/London", "The day the clocks go forward"),
                at("autumn", "2026-10-25T09:00", "Europe/London", "The day the clocks go back"),
                at("elsewhere", "2026-10-25T09:00", "Australia/Lord_Howe", "Another zone"),
                at("far", "2026-12-31T09:00", "Pacific/Kiritimati", "Yesterday, for most"),
                new CalendarEntry(
                        "cancelled" + "@waymark",
                        3,
                        CHANGED,
                        true,
                        new CalendarEntry.At(Instant.parse("2026-06-08T08:00:00Z")),
                        "Left out",
                        "It is left out.",
                        "check-ins/c-1/60"),
                new CalendarEntry(
                        "day@waymark",
                        0,
                        CHANGED,
                        false,
                        new CalendarEntry.On(LocalDate.of(2028, 2, 29)),
                        "Talk with Zo\u00eb O\u2019Neil again",
                        "",
                        "agenda/p-1"));
    }

    private static CalendarEntry at(String uid, String local, String zone, String summary) {
        Instant instant = LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
        return new CalendarEntry(
                uid + "@waymark",
                1,
                CHANGED,
                false,
                new CalendarEntry.At(instant),
                summary,
                "When " + summary + ", I will wait.\nOne click answers it.",
                "check-ins/c-1/30");
    }
}
