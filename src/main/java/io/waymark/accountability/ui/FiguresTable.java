package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.waymark.platform.ui.El;
import java.util.List;

/** Rows under headings; where they are too wide the table scrolls in a region of its own. */
final class FiguresTable {

    private FiguresTable() {}

    static Component of(String caption, List<String> heads, List<List<String>> rows) {
        NativeTable table = new NativeTable();
        table.addClassNames("s", "figures");
        table.setCaptionText(caption);
        table.getCaption().addClassName("vh");
        NativeTableRow head = table.getHead().addRow();
        heads.forEach(text -> head.add(header(text, "col")));
        rows.forEach(row -> {
            NativeTableRow line = new NativeTableRow();
            line.add(header(row.getFirst(), "row"));
            row.stream().skip(1).map(NativeTableCell::new).forEach(line::add);
            table.getBody().add(line);
        });
        Component wide = El.div("scroll", table);
        wide.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        return wide;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
