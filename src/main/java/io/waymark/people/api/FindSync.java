package io.waymark.people.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks how the sync with the directory stands. */
@AllowedTo(Who.SYS_ADMIN)
public record FindSync() implements Query<SyncState> {

    @Override
    public Set<String> topics() {
        return Set.of("people-sync");
    }
}
