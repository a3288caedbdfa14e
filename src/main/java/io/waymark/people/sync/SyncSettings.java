package io.waymark.people.sync;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code waymark.people}: when people are synced by themselves.
 *
 * @param zone the company's
 */
@ConfigurationProperties("waymark.people")
record SyncSettings(
        @DefaultValue("UTC") ZoneId zone, @DefaultValue Sync sync) {

    /**
     * Settings under {@code waymark.people.sync}.
     *
     * @param scheduled whether it runs by itself
     * @param every how often what has changed is asked for; 0 for never
     * @param fullAt when, once a day, everybody is asked for
     */
    record Sync(
            @DefaultValue("true") boolean scheduled,
            @DefaultValue("1h") Duration every,
            @DefaultValue("03:10") LocalTime fullAt) {}
}
