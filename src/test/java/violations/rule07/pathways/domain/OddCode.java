package violations.rule07.pathways.domain;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;

/** Codes are for programs, and all alike. */
class OddCode {
    void decide() {
        throw Rejection.invalid(Problem.of("stepLocked").at("step"));
    }
}
