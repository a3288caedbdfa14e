package io.waymark.notifications.api;

/**
 * Something that can be done about it with one click: a button in the mail, a link in the application.
 *
 * @param label key of its text
 * @param path within the application, without a slash in front; signed by whoever made it, if it needs to be
 */
public record Action(String label, String path) {}
