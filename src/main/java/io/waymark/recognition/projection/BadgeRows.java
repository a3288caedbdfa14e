package io.waymark.recognition.projection;

import com.mongodb.client.MongoDatabase;
import io.waymark.platform.mongo.ReadModel;
import org.springframework.stereotype.Component;

/** The collections of this context. */
@Component
class BadgeRows {

    private final ReadModel<BadgeRow> badges;
    private final ReadModel<HolderRow> holders;
    private final ReadModel<PathwayTitleRow> pathways;

    BadgeRows(MongoDatabase database) {
        badges = new ReadModel<>(database, "badges", BadgeRow.class);
        holders = new ReadModel<>(database, "badge_holders", HolderRow.class);
        pathways = new ReadModel<>(database, "badge_pathways", PathwayTitleRow.class);
    }

    ReadModel<BadgeRow> badges() {
        return badges;
    }

    ReadModel<HolderRow> holders() {
        return holders;
    }

    ReadModel<PathwayTitleRow> pathways() {
        return pathways;
    }
}
