package io.waymark.recognition.api;

import java.time.Instant;
import java.util.List;

/** Badges somebody earned of late, the newest first. */
public record NewBadges(List<Entry> all) {

    /** One of them, by its title. */
    public record Entry(BadgeId badge, String title, Instant at) {}
}
