package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where what is known of somebody comes from.
 *
 * @param name empty once it is erased
 * @param left their last day; null while active
 * @param leading the source that is believed before all others; null if none is
 * @param fields each of {@link PersonField}, in that order
 * @param line whom they reported to, oldest first
 */
public record PersonSources(
        PersonId id,
        String name,
        @Nullable LocalDate left,
        @Nullable RosterSource leading,
        List<Field> fields,
        List<Line> line) {

    /**
     * One field.
     *
     * @param value as a person reads it: a name for a manager or a team, a day in ISO 8601; empty if there is none
     * @param believed the source it is from; null if none told it, as of what was there before there were sources
     * @param waits whether the source that is to be believed says something else, which counts once somebody imports or syncs
     * @param said what each source that tells it last said, in the order of precedence
     */
    public record Field(
            PersonField field,
            String value,
            @Nullable RosterSource believed,
            List<Version> said,
            boolean conflict,
            boolean waits) {}

    /** What one source last said of a field, and when. */
    public record Version(RosterSource source, String value, Instant at) {}

    /**
     * Whom they reported to from a day on.
     *
     * @param managed false for nobody
     * @param manager null for nobody
     * @param name of the manager; empty for nobody, or once it is erased
     */
    public record Line(boolean managed, @Nullable PersonId manager, String name, LocalDate from) {}
}
