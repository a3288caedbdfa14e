package io.waymark.pathways.api;

import io.waymark.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A pathway as one person sees it: the version they are on, else the newest.
 *
 * @param keeper who published it, or null if the system did
 * @param enrolment how they stand with it, or null if they never set out
 */
public record PathwayPage(
        PathwayContent content,
        int version,
        @Nullable PersonId keeper,
        @Nullable EnrolmentView enrolment) {}
