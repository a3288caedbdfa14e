package io.waymark.accountability.api;

/**
 * Somebody's dates as a calendar program reads them: the same text as long as nothing has changed, whenever it is asked for.
 *
 * @param text iCalendar (RFC 5545)
 */
public record CalendarFeed(String text) {}
