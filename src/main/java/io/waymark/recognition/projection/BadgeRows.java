package io.waymark.recognition.projection;

import io.waymark.platform.mongo.Generations;
import io.waymark.platform.mongo.ReadModel;
import org.springframework.stereotype.Component;

/** The collections of this context. */
@Component
class BadgeRows {

    private static final String PROJECTION = "recognition.projection";

    private final ReadModel<BadgeRow> badges;
    private final ReadModel<HolderRow> holders;
    private final ReadModel<PathwayTitleRow> pathways;

    BadgeRows(Generations generations) {
        badges = new ReadModel<>(generations, PROJECTION, "badges", BadgeRow.class);
        holders = new ReadModel<>(generations, PROJECTION, "badge_holders", HolderRow.class);
        pathways = new ReadModel<>(generations, PROJECTION, "badge_pathways", PathwayTitleRow.class);
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
