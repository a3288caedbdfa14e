package io.waymark.pathways.api;

import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one person's way through one pathway. It follows from the two, so that nobody can be enrolled twice at once. */
public record EnrolmentId(String value) implements Id {

    public EnrolmentId {
        Id.checked(value);
    }

    public static EnrolmentId of(PersonId learner, PathwayId pathway) {
        String name = learner.value() + '|' + pathway.value();
        return new EnrolmentId("e-" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}
