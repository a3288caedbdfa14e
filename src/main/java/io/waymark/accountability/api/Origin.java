package io.waymark.accountability.api;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;

/**
 * The pathway a commitment came out of.
 *
 * @param title what the pathway was called then
 */
public record Origin(EnrolmentId enrolment, PathwayId pathway, String title) {

    /** Whether it is that way through a pathway, by its bare id. */
    public boolean isOf(String id) {
        return enrolment.value().equals(id);
    }
}
