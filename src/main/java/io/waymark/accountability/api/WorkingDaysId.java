package io.waymark.accountability.api;

import io.waymark.shared.Id;
import io.waymark.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names somebody's working days: their week, their public holidays, their leave. */
public record WorkingDaysId(String value) implements Id {

    public WorkingDaysId {
        Id.checked(value);
    }

    public static WorkingDaysId of(PersonId person) {
        return new WorkingDaysId("w-" + UUID.nameUUIDFromBytes(person.value().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value;
    }
}
