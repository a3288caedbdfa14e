package io.waymark.people.api;

/** How the days of a column are written. The form of ISO 8601, {@code 2026-04-03}, is read in any column. */
public enum DateForm {
    ISO,
    /** {@code 3.4.2026} or {@code 03/04/2026} for the third of April. */
    DAY_FIRST,
    /** {@code 4/3/2026} for the third of April. */
    MONTH_FIRST
}
