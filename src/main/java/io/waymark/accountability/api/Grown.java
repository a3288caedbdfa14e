package io.waymark.accountability.api;

/** The behaviour a commitment grows, as it was called when the commitment was made. */
public record Grown(String id, String title) {}
