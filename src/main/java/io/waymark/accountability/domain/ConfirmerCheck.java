package io.waymark.accountability.domain;

import io.waymark.accountability.api.Colleagues;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Any active colleague but oneself may be asked to confirm. */
final class ConfirmerCheck {

    private ConfirmerCheck() {}

    static Optional<Problem> problem(@Nullable PersonId confirmer, PersonId person, Colleagues colleagues) {
        if (confirmer == null) {
            return Optional.of(Problem.of("confirmer-missing").at("confirmer"));
        }
        if (confirmer.equals(person)) {
            return Optional.of(Problem.of("confirmer-oneself").at("confirmer"));
        }
        return colleagues.isActive(confirmer)
                ? Optional.empty()
                : Optional.of(Problem.of("confirmer-unknown").at("confirmer"));
    }
}
