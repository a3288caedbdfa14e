package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a commitment needs to know of its learner's way through a pathway.
 *
 * @param days when it asks for check-ins, in days after the first; ascending
 * @param behaviours what it grows: a commitment names one of these
 * @param completed when the pathway was completed; null while on the way
 */
public record Way(
        PersonId learner,
        Origin origin,
        List<Integer> days,
        List<Grown> behaviours,
        @Nullable Instant completed) {

    public Optional<Grown> behaviour(String id) {
        return behaviours.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
