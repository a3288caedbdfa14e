package io.waymark.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for all pathways, drafts among them. */
@AllowedTo(Who.LD_ADMIN)
public record FindWorkshop() implements Query<Workshop> {

    @Override
    public Set<String> topics() {
        return Set.of("catalogue");
    }
}
