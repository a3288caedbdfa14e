package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;

/**
 * Asks for active people whose name holds a text, as whoever looks for a colleague does. Answers with no more than
 * {@link #MOST}, by name, and with nothing to a blank text.
 */
@AllowedTo(Who.SIGNED_IN)
public record FindColleagues(String text) implements Query<ColleaguesFound> {

    public static final int MOST = 20;
}
