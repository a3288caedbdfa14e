package violations.rule07.pathways.domain;

/** Tells the sender nothing to act on. */
class ThrowsState {
    void decide() {
        throw new IllegalStateException("step is locked");
    }
}
