package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The board as a table, on a phone as cards; roles keep it a table there. A form may stand under one of its rows. */
final class BoardTable {

    private static final int COLUMNS = 5;

    private final NativeTable table = new NativeTable();
    private final NativeTableRow formLine = new NativeTableRow();
    private final NativeTableCell formCell = new NativeTableCell();
    private final Map<PersonId, BoardRow> rows = new HashMap<>();
    private final Viewer viewer;
    private final Consumer<PersonId> toggle;
    private List<PersonId> order = List.of();

    BoardTable(Viewer viewer, Consumer<PersonId> toggle) {
        this.viewer = viewer;
        this.toggle = toggle;
        table.addClassNames("board", "cards");
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(Words.text("board.caption"));
        table.getCaption().addClassName("vh");
        NativeTableRow head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        List.of("board.person", "board.commitment", "board.check-in", "board.next")
                .forEach(key -> head.add(header(El.text(Words.text(key)))));
        head.add(header(El.hidden(Words.text("board.follow-up"))));
        formLine.addClassNames("open", "log");
        formLine.getElement().setAttribute("role", "row");
        formCell.setColspan(COLUMNS);
        formCell.getElement().setAttribute("role", "cell");
        formLine.add(formCell);
    }

    Component component() {
        return table;
    }

    /** Shows these and nobody else, in this order; answers whether they changed place, which takes the form away. */
    boolean show(List<BoardEntry> entries) {
        List<PersonId> now = entries.stream().map(BoardEntry::id).toList();
        entries.forEach(entry -> rows.computeIfAbsent(entry.id(), id -> new BoardRow(entry, viewer, toggle))
                .show(entry));
        if (now.equals(order)) {
            return false;
        }
        table.getBody().removeAll();
        now.forEach(id -> table.getBody().add(row(id).line()));
        order = now;
        return true;
    }

    void mark(@Nullable PersonId selected, boolean open) {
        order.forEach(id -> row(id).mark(id.equals(selected), open && id.equals(selected)));
    }

    void open(PersonId person, Component form) {
        close();
        formCell.add(form);
        int place = order.indexOf(person) + 1;
        table.getBody().getElement().insertChild(place, formLine.getElement());
    }

    void close() {
        formLine.removeFromParent();
        formCell.removeAll();
    }

    void focus(PersonId person) {
        if (order.contains(person)) {
            row(person).focus();
        }
    }

    private static NativeTableHeaderCell header(Component words) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(words);
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    private BoardRow row(PersonId person) {
        BoardRow row = rows.get(person);
        if (row == null) {
            throw new IllegalStateException("No row of " + person);
        }
        return row;
    }
}
