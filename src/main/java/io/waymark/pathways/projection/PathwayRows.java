package io.waymark.pathways.projection;

import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PathwayVersion;
import io.waymark.pathways.api.Route;
import io.waymark.platform.mongo.Generations;
import io.waymark.platform.mongo.ReadModel;
import org.springframework.stereotype.Component;

/** The collections of this context. */
@Component
class PathwayRows {

    private static final String PROJECTION = "pathways.projection";

    private final ReadModel<PathwayRow> pathways;
    private final ReadModel<PathwayVersion> versions;
    private final ReadModel<EnrolmentRow> enrolments;
    private final ReadModel<AnswerRow> answers;
    private final Routes routes;

    PathwayRows(Generations generations) {
        // The first is written first: no row names a route that is not there yet.
        routes = new Routes(new ReadModel<>(generations, PROJECTION, "routes", Route.class));
        pathways = new ReadModel<>(generations, PROJECTION, "pathways", PathwayRow.class);
        versions = new ReadModel<>(generations, PROJECTION, "pathway_versions", PathwayVersion.class);
        enrolments = new ReadModel<>(generations, PROJECTION, "enrolments", EnrolmentRow.class);
        answers = new ReadModel<>(generations, PROJECTION, "step_answers", AnswerRow.class);
    }

    ReadModel<PathwayRow> pathways() {
        return pathways;
    }

    ReadModel<PathwayVersion> versions() {
        return versions;
    }

    ReadModel<EnrolmentRow> enrolments() {
        return enrolments;
    }

    ReadModel<AnswerRow> answers() {
        return answers;
    }

    Routes routes() {
        return routes;
    }

    static String versionId(PathwayId pathway, int version) {
        return pathway.value() + "/" + version;
    }
}
