package io.waymark.pathways.projection;

import com.mongodb.client.MongoDatabase;
import io.waymark.platform.axon.Announcer;
import java.util.List;

/** The projections of this context, for tests elsewhere. */
public final class PathwayProjections {
    private PathwayProjections() {}

    public static List<Object> over(MongoDatabase database, Announcer announcer) {
        PathwayRows rows = new PathwayRows(database);
        return List.of(new PathwayProjection(rows, announcer), new EnrolmentProjection(rows, announcer));
    }
}
