package io.waymark.people.api;

import io.waymark.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some people in the order of their names, and how many there are in all. */
public record RosterPeople(List<Entry> people, long total) {

    /**
     * One of them.
     *
     * @param name empty once it is erased
     * @param left their last day; null while active
     * @param sources who has told of them, in the order in which they did first
     * @param conflicts how many fields two sources tell differently
     */
    public record Entry(
            PersonId id,
            String name,
            String email,
            String jobTitle,
            String teamName,
            @Nullable LocalDate left,
            List<RosterSource> sources,
            int conflicts) {}
}
