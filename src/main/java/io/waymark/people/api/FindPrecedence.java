package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks which source of people leads. */
@AllowedTo(Who.SYS_ADMIN)
public record FindPrecedence() implements Query<Precedence> {

    @Override
    public Set<String> topics() {
        return Set.of("precedence");
    }
}
