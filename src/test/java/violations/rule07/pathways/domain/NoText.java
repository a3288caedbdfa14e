package violations.rule07.pathways.domain;

import io.waymark.shared.Rejection;

/** Nobody has said what a person reads. */
class NoText {
    void decide() {
        throw Rejection.conflict("no-such-text");
    }
}
