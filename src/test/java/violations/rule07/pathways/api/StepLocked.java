package violations.rule07.pathways.api;

/** A class where a code would do. */
public class StepLocked extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
}
