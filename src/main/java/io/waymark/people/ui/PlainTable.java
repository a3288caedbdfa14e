package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.waymark.platform.ui.El;
import java.util.List;

/** Rows under headings, in a frame that scrolls by itself where they are too wide. */
final class PlainTable {

    private PlainTable() {}

    static Component of(String caption, List<String> heads, List<List<String>> rows) {
        NativeTable table = new NativeTable();
        table.addClassName("s");
        table.setCaptionText(caption);
        table.getCaption().addClassName("vh");
        NativeTableRow head = table.getHead().addRow();
        heads.forEach(text -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        rows.forEach(row -> table.getBody()
                .add(new NativeTableRow(row.stream().map(NativeTableCell::new).toArray(NativeTableCell[]::new))));
        Component wide = El.div("events", table);
        wide.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        return wide;
    }
}
