package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What one source last said of somebody. What is null it did not tell.
 *
 * @param key what the source calls them; empty once it is erased, like every text here
 * @param tellsManager whether it tells whom they report to; {@code manager} null then means nobody
 * @param left their last day, or the day from which the source was silent about them; null while it has them
 */
public record Said(
        RosterSource source,
        String key,
        String name,
        String email,
        @Nullable String jobTitle,
        @Nullable TeamId team,
        boolean tellsManager,
        @Nullable PersonId manager,
        @Nullable String locale,
        @Nullable ZoneId zone,
        @Nullable LocalDate left,
        Instant at) {

    /** The same, but for when it was said. On which day somebody left does not matter once they have. */
    public boolean isSameAs(Said other) {
        return at(Instant.EPOCH).gone(null).equals(other.at(Instant.EPOCH).gone(null))
                && (left == null) == (other.left == null);
    }

    /** With a last day, or without. */
    public Said gone(@Nullable LocalDate day) {
        return new Said(source, key, name, email, jobTitle, team, tellsManager, manager, locale, zone, day, at);
    }

    private Said at(Instant other) {
        return new Said(source, key, name, email, jobTitle, team, tellsManager, manager, locale, zone, left, other);
    }
}
