package violations.rule07.pathways.policy;

/** Nobody could tell it from a fault. */
class ThrowsBare {
    void react() {
        throw new RuntimeException("cannot");
    }
}
