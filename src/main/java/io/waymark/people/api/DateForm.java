package io.waymark.people.api;

/** In which order the days of a file are written. */
public enum DateForm {
    /** 2026-04-03. */
    ISO,
    /** 3.4.2026, 03/04/2026. */
    DAY_FIRST,
    /** 4/3/2026, 04-03-2026. */
    MONTH_FIRST
}
