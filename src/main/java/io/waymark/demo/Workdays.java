package io.waymark.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday, which is when the demo company works. */
final class Workdays {

    private Workdays() {}

    static boolean is(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** The day itself, or the next on which people work. */
    static LocalDate from(LocalDate day) {
        LocalDate next = day;
        while (!is(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** So many working days later. */
    static LocalDate after(LocalDate day, int count) {
        LocalDate next = day;
        for (int i = 0; i < count; i++) {
            next = from(next.plusDays(1));
        }
        return next;
    }
}
