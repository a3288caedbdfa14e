package io.waymark.pathways.ui;

import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StepId;

/** Where the pages of this context are. */
final class Paths {

    static final String CATALOGUE = "pathways";

    private Paths() {}

    static String of(PathwayId pathway) {
        return CATALOGUE + "/" + pathway.value();
    }

    static String of(PathwayId pathway, StepId step) {
        return of(pathway) + "/steps/" + step.value();
    }
}
