package io.waymark.accountability.api;

import java.util.List;

/** Follow-ups, the newest first. */
public record FollowUps(List<FollowUpView> all) {}
