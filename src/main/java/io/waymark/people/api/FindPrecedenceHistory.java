package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.History;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks which sources of people were put first when, and by whom; the newest first. */
@AllowedTo(Who.SYS_ADMIN)
public record FindPrecedenceHistory(int page, int size) implements Query<History> {

    @Override
    public Set<String> topics() {
        return Set.of("precedence");
    }
}
