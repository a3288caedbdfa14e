package io.waymark.accountability.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/**
 * Asks for the calendar behind a secret address. The secret itself is what lets one ask: calendar programs cannot sign in. One that
 * was never made, was taken back, or belonged to somebody who has left is refused as if there were nothing.
 */
@AllowedTo(Who.ANYBODY)
public record FindCalendarFeed(String secret) implements Query<CalendarFeed> {

    /** What is secret in it is shown nowhere. */
    @Override
    public String toString() {
        return "FindCalendarFeed[]";
    }
}
