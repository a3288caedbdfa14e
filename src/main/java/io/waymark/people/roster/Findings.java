package io.waymark.people.roster;

import io.waymark.people.api.RosterEntry;
import io.waymark.shared.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with a roster, by row and column. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();
    private final Set<RosterEntry> bad = new HashSet<>();

    /** Something that must be put right before anything is made of this row. */
    void bad(RosterEntry entry, String column, String code, Object... args) {
        bad.add(entry);
        add(entry, column, code, args);
    }

    void add(RosterEntry entry, @Nullable String column, String code, Object... args) {
        Problem problem = Problem.of(code, args).onLine(entry.row());
        problems.add(column == null ? problem : problem.at(column));
    }

    /** Whether anything can be made of this row. */
    boolean isBad(RosterEntry entry) {
        return bad.contains(entry);
    }

    boolean hasBadRows() {
        return !bad.isEmpty();
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** In the order of the rows. */
    List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::line, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
