package io.waymark.accountability.ui;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;

/** Where the pages of this context are. */
final class Paths {

    static final String COMMITMENTS = "commitments";
    static final String NEW = COMMITMENTS + "/new";
    static final String CHECK_INS = "check-ins";
    static final String CONFIRMING = "confirming";
    static final String WORKING_DAYS = "working-days";
    static final String CALENDAR = "my-calendar";
    static final String ANSWER = "answer";
    static final String PATHWAYS = "pathways";
    static final String BADGES = "badges";

    private Paths() {}

    static String of(CommitmentId commitment) {
        return COMMITMENTS + "/" + commitment.value();
    }

    static String of(CommitmentId commitment, int day) {
        return CHECK_INS + "/" + commitment.value() + "/" + day;
    }

    static String confirming(CommitmentId commitment) {
        return CONFIRMING + "/" + commitment.value();
    }

    static String of(PathwayId pathway) {
        return PATHWAYS + "/" + pathway.value();
    }

    static String make(EnrolmentId enrolment) {
        return NEW + "/" + enrolment.value();
    }
}
