package io.waymark.pathways.bundle;

import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a bundle, and what is merely unwise, to be told at once and in the order of its lines. */
final class Findings {

    /** More help nobody, and a hostile file could have them by the thousand. */
    private static final int MOST = 100;

    private static final Comparator<Problem> BY_LINE =
            Comparator.comparingInt(problem -> problem.line() == null ? 0 : problem.line());

    private final JsonLines lines;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> advice = new ArrayList<>();

    Findings(JsonLines lines) {
        this.lines = lines;
    }

    void problem(Problem problem) {
        problems.add(lines.locate(problem));
    }

    void problems(List<Problem> found) {
        found.forEach(this::problem);
    }

    void advise(Problem problem) {
        advice.add(lines.locate(problem));
    }

    List<Problem> advice() {
        return told(advice);
    }

    void throwIfWrong() {
        if (!problems.isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, told(problems));
        }
    }

    private static List<Problem> told(List<Problem> found) {
        List<Problem> distinct = found.stream().distinct().sorted(BY_LINE).toList();
        if (distinct.size() <= MOST) {
            return distinct;
        }
        List<Problem> first = new ArrayList<>(distinct.subList(0, MOST));
        first.add(Problem.of("bundle-more-problems", distinct.size() - MOST));
        return List.copyOf(first);
    }
}
