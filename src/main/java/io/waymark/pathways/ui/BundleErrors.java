package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.CsvLink;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Problem;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Everything that is wrong with a bundle, by line and field, to read and to take away. */
final class BundleErrors {

    private BundleErrors() {}

    static Component of(String fileName, List<Problem> problems, Texts texts, Viewer viewer) {
        List<List<String>> rows = problems.stream()
                .map(problem -> List.of(
                        Objects.toString(problem.line(), ""),
                        Objects.toString(problem.field(), ""),
                        texts.of(problem, viewer.locale(), viewer.zone())))
                .toList();
        List<String> heads = List.of(
                Words.text("studio.error.line"), Words.text("studio.error.field"), Words.text("studio.error.what"));
        Div card = El.div(
                "stack s2",
                El.h3("", fileName.isEmpty() ? Words.text("studio.error.file") : fileName),
                El.p("", Words.text("studio.error.title", problems.size())),
                table(heads, rows),
                CsvLink.of(
                        Words.text("studio.error.csv"),
                        "errors.csv",
                        Stream.concat(Stream.of(heads), rows.stream()).toList()));
        card.getElement().setAttribute("role", "alert");
        return card;
    }

    private static Component table(List<String> heads, List<List<String>> rows) {
        NativeTable table = new NativeTable();
        table.addClassName("s");
        table.setCaptionText(Words.text("studio.error.caption"));
        table.getCaption().addClassName("vh");
        table.getHead()
                .addRow()
                .add(heads.stream()
                        .map(head -> {
                            NativeTableHeaderCell cell = new NativeTableHeaderCell(head);
                            cell.getElement().setAttribute("scope", "col");
                            return cell;
                        })
                        .toArray(Component[]::new));
        rows.forEach(row -> table.getBody()
                .add(new NativeTableRow(row.stream().map(NativeTableCell::new).toArray(NativeTableCell[]::new))));
        Div wide = El.div("events", table);
        wide.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", Words.text("studio.error.caption"));
        return wide;
    }
}
