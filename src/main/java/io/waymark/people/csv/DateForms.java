package io.waymark.people.csv;

import io.waymark.people.api.DateForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days, and finds out how a column writes them. */
final class DateForms {

    /** A time of day behind it, as exports of databases have it, says nothing of a day. */
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");

    private static final Pattern OTHER = Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})");
    private static final int MONTHS = 12;

    private DateForms() {}

    /** How all of these are written; empty if they can be read both ways and mean different days, or neither way. */
    static Optional<DateForm> of(List<String> days) {
        List<Matcher> open =
                days.stream().map(OTHER::matcher).filter(Matcher::matches).toList();
        if (open.isEmpty()) {
            return Optional.of(DateForm.ISO);
        }
        // Nobody writes the month before a dot.
        if (open.stream().allMatch(one -> one.group(2).equals("."))) {
            return Optional.of(DateForm.DAY_FIRST);
        }
        boolean day = open.stream().anyMatch(one -> isOnly(one, DateForm.DAY_FIRST, DateForm.MONTH_FIRST));
        boolean month = open.stream().anyMatch(one -> isOnly(one, DateForm.MONTH_FIRST, DateForm.DAY_FIRST));
        if (day != month) {
            return Optional.of(day ? DateForm.DAY_FIRST : DateForm.MONTH_FIRST);
        }
        return day || open.stream().anyMatch(DateForms::isEither) ? Optional.empty() : Optional.of(DateForm.DAY_FIRST);
    }

    /** The day; null if it is none in this form, nor in that of ISO 8601. */
    static @Nullable LocalDate read(String day, DateForm form) {
        Matcher iso = ISO.matcher(day);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher other = OTHER.matcher(day);
        return form == DateForm.ISO || !other.matches() ? null : read(other, form);
    }

    private static boolean isOnly(Matcher matched, DateForm form, DateForm other) {
        return read(matched, form) != null && read(matched, other) == null;
    }

    private static boolean isEither(Matcher matched) {
        int first = Integer.parseInt(matched.group(1));
        int second = Integer.parseInt(matched.group(3));
        return first <= MONTHS && second <= MONTHS && first != second;
    }

    private static @Nullable LocalDate read(Matcher matched, DateForm form) {
        return form == DateForm.MONTH_FIRST
                ? day(matched.group(4), matched.group(1), matched.group(3))
                : day(matched.group(4), matched.group(3), matched.group(1));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
