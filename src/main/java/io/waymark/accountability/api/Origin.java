package io.waymark.accountability.api;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;

/**
 * The pathway a commitment came out of.
 *
 * @param title what the pathway was called then
 */
public record Origin(EnrolmentId enrolment, PathwayId pathway, String title) {}
