package io.waymark.notifications.api;

/** What a mail says, in both its forms. */
public record MailText(String subject, String html, String text) {}
