package io.waymark.people.csv;

import io.waymark.people.api.CsvColumn;
import io.waymark.shared.Problem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a file, by line and column. */
final class CsvFindings {

    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    void add(int line, CsvColumn column, String code, Object... args) {
        problems.add(Problem.of(code, args).at(column.code()).onLine(line));
    }

    List<Problem> all() {
        return problems;
    }
}
