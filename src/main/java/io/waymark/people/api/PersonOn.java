package io.waymark.people.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in the company at the end of a day.
 *
 * @param place null if they had not joined yet
 */
public record PersonOn(LocalDate day, @Nullable Standing place) {

    /**
     * Where somebody stood.
     *
     * @param jobTitle empty once it is erased
     * @param managed whether they reported to anybody
     * @param manager the name of whom they reported to, empty once it is erased; null if there was nobody, or nobody the reader may
     *     look up
     * @param left their last day, if it had been reached; else null
     */
    public record Standing(
            String jobTitle,
            String teamName,
            boolean managed,
            @Nullable String manager,
            @Nullable LocalDate left) {}
}
