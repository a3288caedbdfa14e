package io.waymark.pathways.ui;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StepId;

/** Where the pages of this context are. */
final class Paths {

    static final String CATALOGUE = "pathways";

    static final String ENROLMENT_HISTORY = "history/enrolment";
    static final String PATHWAY_HISTORY = "history/pathway";

    private Paths() {}

    static String history(EnrolmentId enrolment) {
        return ENROLMENT_HISTORY + "/" + enrolment.value();
    }

    static String history(PathwayId pathway) {
        return PATHWAY_HISTORY + "/" + pathway.value();
    }

    /** Where somebody makes the commitment that ends a pathway. */
    static String commitment(EnrolmentId enrolment) {
        return "commitments/new/" + enrolment.value();
    }

    static String of(PathwayId pathway) {
        return CATALOGUE + "/" + pathway.value();
    }

    static String of(PathwayId pathway, StepId step) {
        return of(pathway) + "/steps/" + step.value();
    }
}
