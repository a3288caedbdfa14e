package io.waymark.integration.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.CalendarEntry;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written is read back as it was, and keeps to the form (RFC 5545) byte by byte. */
class ICalendarWriterTest {

    private static final int MOST_OCTETS = 75;

    @Test
    void whatIsWrittenIsReadBackAsItWas() {
        assertThat(ReadEntry.byICal4j(OddCalendar.text()))
                .containsExactlyElementsOf(OddCalendar.entries().stream()
                        .map(ICalendarWriterTest::expected)
                        .toList());
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoCharacterIsCutInTwo() {
        String[] lines = OddCalendar.text().split("\r\n");
        assertThat(lines).filteredOn(line -> octets(line) > MOST_OCTETS).isEmpty();
        assertThat(lines).filteredOn(line -> isCut(line)).isEmpty();
        assertThat(lines)
                .filteredOn(line -> line.contains("\n") || line.contains("\r"))
                .isEmpty();
        assertThat(OddCalendar.text()).endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void theSameIsWrittenTheSameWheneverThatIs() throws InterruptedException {
        String first = OddCalendar.text();
        Thread.sleep(1_100);
        assertThat(OddCalendar.text()).isEqualTo(first);
    }

    @Test
    void whoeverHasNothingYetHasAnEmptyCalendar() {
        String text = OddCalendar.write(List.of());
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("X-WR-CALNAME")
                .doesNotContain("BEGIN:VEVENT");
        assertThat(ReadEntry.byICal4j(text)).isEmpty();
    }

    @Test
    void whatIsCancelledSaysSo() {
        assertThat(OddCalendar.text()).contains("STATUS:CANCELLED").contains("SEQUENCE:3");
    }

    private static int octets(String line) {
        return line.getBytes(StandardCharsets.UTF_8).length;
    }

    private static boolean isCut(String line) {
        return !new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(line);
    }

    static ReadEntry expected(CalendarEntry entry) {
        String changed = entry.changed().truncatedTo(ChronoUnit.SECONDS).toString();
        return new ReadEntry(
                entry.uid(),
                switch (entry.time()) {
                    case CalendarEntry.At at -> at.instant().toString();
                    case CalendarEntry.On on -> on.day().toString();
                },
                String.valueOf(entry.sequence()),
                entry.cancelled() ? "CANCELLED" : "CONFIRMED",
                entry.summary(),
                entry.description(),
                "https://learn.example.com/way/" + entry.path(),
                changed,
                changed);
    }
}
