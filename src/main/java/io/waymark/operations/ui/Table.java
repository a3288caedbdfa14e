package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.waymark.platform.ui.El;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A table whose rows stay while what is in them changes, so that neither the keyboard nor a screen reader loses its place. On a
 * phone each row is a block; roles keep it a table there.
 *
 * @param <T> what a row shows
 * @param <R> a row
 */
final class Table<T, R extends Table.Row<T>> {

    /** One row: its cells, and how they are brought up to date. */
    interface Row<T> {
        List<Component> cells();

        void show(T value);
    }

    private final NativeTable table = new NativeTable();
    private final List<String> columns;
    private final Function<T, String> key;
    private final Function<T, R> make;
    private final Map<String, R> rows = new HashMap<>();
    private final Map<String, NativeTableRow> lines = new HashMap<>();

    /**
     * An empty one.
     *
     * @param caption for screen readers
     * @param columns headings in words
     * @param key tells rows apart
     */
    Table(String caption, List<String> columns, Function<T, String> key, Function<T, R> make) {
        this.columns = columns;
        this.key = key;
        this.make = make;
        table.addClassNames("ops-table", "s");
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(caption);
        table.getCaption().addClassName("vh");
        NativeTableRow head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
            head.add(cell);
        });
    }

    Component component() {
        return table;
    }

    void show(List<T> values) {
        List<String> keys = values.stream().map(key).toList();
        List.copyOf(rows.keySet()).stream().filter(old -> !keys.contains(old)).forEach(old -> {
            rows.remove(old);
            table.getBody().remove(lines.remove(old));
        });
        for (int place = 0; place < keys.size(); place++) {
            T value = values.get(place);
            String name = keys.get(place);
            if (!rows.containsKey(name)) {
                R row = make.apply(value);
                rows.put(name, row);
                NativeTableRow line = line(row);
                lines.put(name, line);
                table.getBody().getElement().insertChild(place, line.getElement());
            }
            rows.get(name).show(value);
        }
    }

    private NativeTableRow line(R row) {
        NativeTableRow line = new NativeTableRow();
        line.getElement().setAttribute("role", "row");
        List<Component> cells = row.cells();
        BiFunction<Integer, Component, Component> cell =
                (place, content) -> place == 0 ? head(content) : cell(columns.get(place), content);
        for (int place = 0; place < cells.size(); place++) {
            line.getElement().appendChild(cell.apply(place, cells.get(place)).getElement());
        }
        return line;
    }

    private static Component head(Component content) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        return cell;
    }

    private static Component cell(String column, Component content) {
        NativeTableCell cell = El.with(new NativeTableCell(content), "");
        cell.getElement().setAttribute("role", "cell").setAttribute("data-l", column);
        return cell;
    }
}
