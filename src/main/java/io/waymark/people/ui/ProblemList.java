package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.CsvPlan;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.CsvLink;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All that is wrong with a file, by line and column, to read and to take away. */
final class ProblemList {

    private ProblemList() {}

    static Component of(CsvPlan plan, Texts texts, Viewer viewer) {
        List<String> heads = List.of(
                ImportWords.text("csv.problem.line"),
                ImportWords.text("csv.problem.column"),
                ImportWords.text("csv.problem.what"));
        List<List<String>> rows = plan.problems().stream()
                .map(problem -> List.of(
                        Objects.toString(problem.line(), ""),
                        column(problem),
                        texts.of(problem, viewer.locale(), viewer.zone())))
                .toList();
        Div said = El.div(
                "notice bad",
                El.icon(Icons.WARN),
                El.p("", ImportWords.text("csv.problems.what", plan.problemCount())));
        said.getElement().setAttribute("role", "alert");
        // The table names its place already: two of one name could not be told apart.
        return El.div(
                "card",
                El.h2("", ImportWords.text("csv.problems")),
                said,
                El.p(
                        "s dim",
                        plan.problemCount() > rows.size()
                                ? ImportWords.text("csv.problems.some", rows.size(), plan.problemCount())
                                : ImportWords.text("csv.problems.all")),
                PlainTable.of(ImportWords.text("csv.problems"), heads, rows),
                El.div(
                        "row",
                        CsvLink.of(
                                ImportWords.text("csv.problems.csv"),
                                "problems.csv",
                                Stream.concat(Stream.of(heads), rows.stream()).toList())));
    }

    /** By its heading; one that no heading has, by what we call it. */
    private static String column(Problem problem) {
        String field = Objects.toString(problem.field(), "");
        return CsvColumn.of(field)
                .filter(column -> problem.code().equals("csv-column-missing"))
                .map(ImportWords::column)
                .orElse(field);
    }
}
