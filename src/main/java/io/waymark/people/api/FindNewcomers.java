package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks who has signed in, is no person yet, and waits for somebody to say who they are: at most {@link Newcomers#MOST}. */
@AllowedTo(Who.SYS_ADMIN)
public record FindNewcomers() implements Query<Newcomers> {

    @Override
    public Set<String> topics() {
        return Set.of("newcomers");
    }
}
