package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.people.api.PersonField;
import io.waymark.people.api.PersonSources;
import io.waymark.people.api.RosterSource;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's fields, a row each. On a phone each row is a block; roles keep it a table there. */
final class FieldTable {

    private final Viewer viewer;

    private FieldTable(Viewer viewer) {
        this.viewer = viewer;
    }

    static Component of(Viewer viewer, List<PersonSources.Field> fields) {
        FieldTable cells = new FieldTable(viewer);
        NativeTable table = new NativeTable();
        table.addClassNames("ops-table", "s");
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(text("people.fields"));
        table.getCaption().addClassName("vh");
        NativeTableRow head = row();
        Stream.of("people.field", "people.value", "people.from", "people.said")
                .map(FieldTable::column)
                .forEach(head::add);
        table.getHead().add(head);
        fields.stream().map(cells::row).forEach(table.getBody()::add);
        return table;
    }

    private NativeTableRow row(PersonSources.Field field) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(name(field.field()));
        name.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        NativeTableRow row = row();
        row.add(name);
        row.add(
                cell("people.value", El.span("ops-id", shown(field.field(), field.value()))),
                cell("people.from", El.span("", from(field.believed()))),
                cell("people.said", said(field)));
        return row;
    }

    private Component said(PersonSources.Field field) {
        Div all = El.div("stack s2");
        if (field.conflict()) {
            all.add(El.span("chip wait", text("people.conflict")));
        }
        if (field.waits()) {
            all.add(El.span("chip wait", text("people.waits")));
        }
        if (field.said().isEmpty()) {
            all.add(El.span("s dim", text("people.said.none")));
        }
        field.said()
                .forEach(version -> all.add(El.div(
                        "ops-id",
                        El.text(text(
                                "people.version",
                                PeopleGrid.source(version.source()),
                                shown(field.field(), version.value()),
                                viewer.moment(version.at()))))));
        return all;
    }

    private String shown(PersonField field, String value) {
        if (field == PersonField.LEFT) {
            return value.isEmpty() ? text("people.active") : viewer.day(LocalDate.parse(value));
        }
        if (value.isEmpty()) {
            return text(field == PersonField.MANAGER ? "people.nobody" : "people.empty");
        }
        return value;
    }

    private static String from(@Nullable RosterSource source) {
        return source == null ? text("people.source.none") : PeopleGrid.source(source);
    }

    private static String name(PersonField field) {
        return text("people.field." + field.code());
    }

    private static NativeTableRow row() {
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static NativeTableHeaderCell column(String key) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text(key));
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    private static NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("role", "cell").setAttribute("data-l", text(column));
        return cell;
    }

    private static String text(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }
}
