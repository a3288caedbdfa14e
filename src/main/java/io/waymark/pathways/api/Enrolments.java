package io.waymark.pathways.api;

import java.util.List;

/** Somebody's enrolments, the most recently started first. */
public record Enrolments(List<EnrolmentView> all) {}
