package io.waymark.accountability.web;

import io.waymark.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The ids of people, as REST names them. */
final class Ids {
    private Ids() {}

    static @Nullable String of(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
