package io.waymark.people.csv;

import io.waymark.people.api.DateForm;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as files write them. One that could be read in two ways is read in neither until somebody says which. */
final class Days {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");
    private static final int MONTHS = 12;

    private Days() {}

    /** In which order all of these are written; empty if they leave it open. Those that are no days do not count. */
    static Optional<DateForm> form(List<String> cells) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean open = false;
        for (String cell : cells) {
            Matcher parts = PARTS.matcher(cell.strip());
            if (parts.matches()) {
                boolean dotted = cell.indexOf('.') >= 0;
                boolean first = dotted || Integer.parseInt(parts.group(1)) > MONTHS;
                boolean second = !dotted && Integer.parseInt(parts.group(2)) > MONTHS;
                dayFirst |= first;
                monthFirst |= second;
                open |= !first && !second;
            }
        }
        if (dayFirst != monthFirst) {
            return Optional.of(dayFirst ? DateForm.DAY_FIRST : DateForm.MONTH_FIRST);
        }
        return dayFirst || open ? Optional.empty() : Optional.of(DateForm.ISO);
    }

    /** The day; empty if it is none in this form. An ISO date is one in every form. */
    static Optional<LocalDate> read(String cell, DateForm form) {
        String text = cell.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher parts = PARTS.matcher(text);
        if (form == DateForm.ISO || !parts.matches()) {
            return Optional.empty();
        }
        return form == DateForm.DAY_FIRST
                ? day(parts.group(3), parts.group(2), parts.group(1))
                : day(parts.group(3), parts.group(1), parts.group(2));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
