package io.waymark.platform.axon;

/** How often this node looks for events that others have stored. What it stores itself wakes the processors at once. */
public record Lookout(long millis) {}
