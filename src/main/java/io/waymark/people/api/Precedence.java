package io.waymark.people.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which source of people is believed before all others.
 *
 * @param source null if none is: then each is believed in the order in which they first told of somebody
 * @param since when that was said; null if nobody ever said anything
 */
public record Precedence(
        @Nullable RosterSource source, @Nullable Instant since) {

    public static final Precedence AS_THEY_CAME = new Precedence(null, null);
}
