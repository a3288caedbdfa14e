package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.waymark.platform.ui.El;
import java.util.List;

/** Rows under headings, in a frame that scrolls by itself where they are too wide; on a phone each row is a block. */
final class PlainTable {

    private PlainTable() {}

    static Component of(String caption, List<String> heads, List<List<String>> rows) {
        NativeTable table = new NativeTable();
        table.addClassNames("ops-table", "s");
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("vh");
        NativeTableRow head = row();
        heads.forEach(text -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        });
        table.getHead().add(head);
        rows.forEach(cells -> table.getBody().add(row(heads, cells)));
        Component wide = El.div("wide-table", table);
        wide.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", caption);
        return wide;
    }

    /** Each cell has its heading with it, for where a row is a block. */
    private static NativeTableRow row(List<String> heads, List<String> cells) {
        NativeTableRow row = row();
        for (int place = 0; place < cells.size(); place++) {
            NativeTableCell cell = new NativeTableCell(El.span("ops-id", cells.get(place)));
            cell.getElement()
                    .setAttribute("role", "cell")
                    .setAttribute("data-l", place < heads.size() ? heads.get(place) : "");
            row.add(cell);
        }
        return row;
    }

    private static NativeTableRow row() {
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }
}
