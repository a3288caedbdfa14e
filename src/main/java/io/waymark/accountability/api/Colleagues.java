package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.util.Optional;

/** What a commitment needs to know of people. */
public interface Colleagues {

    boolean isActive(PersonId person);

    /** Whom they report to; where that manager has left, whom that manager reported to; empty if there is nobody active. */
    Optional<PersonId> managerOf(PersonId person);
}
