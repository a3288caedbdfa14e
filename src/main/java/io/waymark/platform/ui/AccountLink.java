package io.waymark.platform.ui;

/**
 * A place that belongs to one's account. Contexts declare theirs as beans.
 *
 * @param order on the page, from 1
 * @param key of its text
 * @param path of its view
 */
public record AccountLink(int order, String key, String path) {}
