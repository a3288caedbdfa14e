package io.waymark.platform.history;

import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import java.util.Optional;

/** Who may know whose name; {@code people} answers it by its own rule. Asking is no attempt to look somebody up, and is not audited. */
public interface KnownPeople {

    /** The name, which is the empty text once it is erased; empty if the reader may not know it, or if there is no such person. */
    Optional<String> nameFor(Actor reader, PersonId person);
}
