package io.waymark.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.History;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/**
 * Asks what happened to a pathway, its drafts included.
 *
 * @param page from 0
 * @param size 1 to 100
 */
@AllowedTo({Who.LD_ADMIN, Who.SYSTEM})
public record FindPathwayHistory(PathwayId pathway, int page, int size) implements Query<History> {

    @Override
    public Set<String> topics() {
        return Set.of("pathway:" + pathway.value());
    }
}
