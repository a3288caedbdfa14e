package io.waymark.shared;

import java.util.List;

/** A refusal a person can act on. Nothing was changed. Never used for our own faults. */
public final class Rejection extends RuntimeException {

    /** What kind of refusal, so that each edge can answer in its own way. */
    public enum Kind {
        /** What was sent is wrong in itself. */
        INVALID,
        /** It does not fit how things stand: too early, too late, already so. */
        CONFLICT,
        /** There is nothing here, or nothing here for this person: the two are the same on purpose. */
        NOTHING_HERE,
        /** This needs a role the person does not have; no data of anybody is involved. */
        FORBIDDEN,
        /** Larger than allowed. */
        TOO_LARGE,
        /** Of a type that is not allowed. */
        UNSUPPORTED,
        /** The read models are still being rebuilt. */
        NOT_READY
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Problem> problems;

    public Rejection(Kind kind, List<Problem> problems) {
        super(problems.getFirst().code() + " " + problems.getFirst().args(), null, false, false);
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    public static Rejection invalid(Problem problem) {
        return new Rejection(Kind.INVALID, List.of(problem));
    }

    public static Rejection conflict(String code, Object... args) {
        return new Rejection(Kind.CONFLICT, List.of(Problem.of(code, args)));
    }

    public static Rejection nothingHere() {
        return new Rejection(Kind.NOTHING_HERE, List.of(Problem.of("nothing-here")));
    }

    /** A program asked for what only a person has or does. */
    public static Rejection personNeeded() {
        return new Rejection(Kind.FORBIDDEN, List.of(Problem.of("person-needed")));
    }

    public Kind kind() {
        return kind;
    }

    /** All that is wrong, at least one. */
    public List<Problem> problems() {
        return problems;
    }

    /** The code of the first problem. */
    public String code() {
        return problems.getFirst().code();
    }
}
