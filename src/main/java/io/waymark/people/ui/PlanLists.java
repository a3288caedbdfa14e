package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import io.waymark.people.api.CsvColumn;
import io.waymark.people.api.CsvPlan;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.RosterPlan;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a file would change, counted, with who that is behind each count: made when it is opened, a page at a time. */
final class PlanLists {

    private static final int AT_A_TIME = 50;

    private PlanLists() {}

    static Component of(CsvPlan file, Viewer viewer) {
        RosterPlan plan = file.plan();
        Div lists = El.div("stack");
        for (RosterChange.Kind kind : RosterChange.Kind.values()) {
            List<RosterChange> some = plan.changes().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!some.isEmpty()) {
                lists.add(list(kind, some));
            }
        }
        lists.add(El.p("", ImportWords.text("csv.unchanged", plan.unchanged())));
        Component said = El.div(
                plan.changes().isEmpty() ? "notice" : "notice ok",
                El.icon(Icons.CHECK),
                El.p(
                        "",
                        plan.changes().isEmpty()
                                ? ImportWords.text("csv.plan.nothing")
                                : ImportWords.text(
                                        "csv.plan.good", file.reading().rows())));
        said.getElement().setAttribute("role", "status");
        return El.section("card", El.h2("", ImportWords.text("csv.plan")), said, lists);
    }

    private static Component list(RosterChange.Kind kind, List<RosterChange> changes) {
        Div people = new Div();
        Details details = new Details(
                ImportWords.text("csv.kind." + kind.name().toLowerCase(Locale.ROOT), changes.size()), people);
        details.addOpenedChangeListener(opened -> {
            if (opened.isOpened() && people.getComponentCount() == 0) {
                fill(people, changes, 0);
            }
        });
        return details;
    }

    private static void fill(Div people, List<RosterChange> changes, int from) {
        int to = Math.min(from + AT_A_TIME, changes.size());
        Component list = El.ul(
                "list s",
                changes.subList(from, to).stream()
                        .map(change -> El.li("", El.div("", El.b(change.name()), El.div("dim", fields(change)))))
                        .toArray(Component[]::new));
        people.add(list);
        if (to < changes.size()) {
            Button more = new Button(ImportWords.text("csv.more", changes.size() - to));
            more.addClickListener(click -> {
                people.remove(more);
                fill(people, changes, to);
            });
            people.add(more);
        }
    }

    private static Component fields(RosterChange change) {
        return El.text(change.fields().stream().map(PlanLists::field).collect(Collectors.joining("; ")));
    }

    private static String field(RosterChange.FieldChange field) {
        String column = CsvColumn.of(field.field()).map(ImportWords::column).orElse(field.field());
        String key = field.before().isEmpty()
                ? "csv.field.new"
                : field.after().isEmpty() ? "csv.field.gone" : "csv.field.changed";
        return ImportWords.text(key, column, field.before(), field.after());
    }
}
