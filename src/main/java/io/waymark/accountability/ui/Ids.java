package io.waymark.accountability.ui;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.shared.Rejection;
import java.util.Optional;
import java.util.function.Function;

/** Ids from an address: what is none leads nowhere, like an id that nothing has. */
final class Ids {

    private static final int LONGEST_DAY = 4;

    private Ids() {}

    static CommitmentId commitment(Optional<String> text) {
        return of(text, CommitmentId::new);
    }

    static EnrolmentId enrolment(Optional<String> text) {
        return of(text, EnrolmentId::new);
    }

    static int day(Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1," + LONGEST_DAY + "}"))
                .map(Integer::valueOf)
                .orElseThrow(Rejection::nothingHere);
    }

    private static <T> T of(Optional<String> text, Function<String, T> id) {
        try {
            return id.apply(text.orElse(""));
        } catch (IllegalArgumentException e) {
            throw Rejection.nothingHere();
        }
    }
}
