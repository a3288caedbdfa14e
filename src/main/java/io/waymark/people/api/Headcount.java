package io.waymark.people.api;

/**
 * How many there are.
 *
 * @param ever those who have left too
 */
public record Headcount(long active, long ever) {}
