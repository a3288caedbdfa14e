package io.waymark.pathways.api;

import io.waymark.shared.AllowedTo;
import io.waymark.shared.Query;
import io.waymark.shared.Who;
import java.util.Set;

/** Asks for one version of a pathway, drafted or published. */
@AllowedTo({Who.LD_ADMIN, Who.SYSTEM})
public record FindPathwayVersion(PathwayId pathway, int version) implements Query<PathwayVersion> {

    @Override
    public Set<String> topics() {
        return Set.of("pathway:" + pathway.value());
    }
}
