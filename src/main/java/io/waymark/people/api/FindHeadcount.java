package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks how many people are here. */
@AllowedTo({Who.LD_ADMIN, Who.SYS_ADMIN, Who.SYSTEM})
public record FindHeadcount() implements Query<Headcount> {

    @Override
    public Set<String> topics() {
        return Set.of("people");
    }
}
