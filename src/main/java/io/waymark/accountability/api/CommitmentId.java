package io.waymark.accountability.api;

import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a commitment. It follows from whose it is and which of theirs, so that two made at once cannot be the same one. */
public record CommitmentId(String value) implements Id {

    public CommitmentId {
        Id.checked(value);
    }

    /**
     * The id of somebody's commitment.
     *
     * @param number which of theirs, from 1
     */
    public static CommitmentId of(PersonId person, int number) {
        String name = person.value() + '|' + number;
        return new CommitmentId("c-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}
