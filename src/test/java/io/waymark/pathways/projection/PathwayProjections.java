package io.waymark.pathways.projection;

import io.waymark.platform.axon.Announcer;
import io.waymark.platform.mongo.Generations;
import java.util.List;

/** The projections of this context, for tests elsewhere. */
public final class PathwayProjections {
    private PathwayProjections() {}

    public static List<Object> over(Generations generations, Announcer announcer) {
        PathwayRows rows = new PathwayRows(generations);
        return List.of(new PathwayProjection(rows, announcer), new EnrolmentProjection(rows, announcer));
    }
}
