package io.waymark.pathways.ui;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StepId;
import io.waymark.shared.Rejection;
import java.util.Optional;

/** Ids from an address: what is none leads nowhere, like an id that nothing has. */
final class PathwayIds {

    private PathwayIds() {}

    static PathwayId of(Optional<String> text) {
        try {
            return new PathwayId(text.orElse(""));
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }

    static EnrolmentId enrolment(Optional<String> text) {
        try {
            return new EnrolmentId(text.orElse(""));
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }

    static StepId step(Optional<String> text) {
        try {
            return new StepId(text.orElse(""));
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }
}
