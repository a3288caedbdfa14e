package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import io.waymark.operations.api.StoreGrowth;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the event store grows: in figures, as bars, and as a table. */
final class GrowthCard {

    private final Figures figures;
    private final Viewer viewer;
    private final Div place = El.div("stack");
    private final Div table = El.div("");
    private final Component card;
    private @Nullable StoreGrowth shown;

    GrowthCard(Figures figures, Viewer viewer) {
        this.figures = figures;
        this.viewer = viewer;
        Details details = new Details(Figures.text("operations.growth.table"), table);
        card = El.section("card", El.h2("", Figures.text("operations.growth")), place, details);
    }

    Component component() {
        return card;
    }

    void show(StoreGrowth growth) {
        if (growth.equals(shown)) {
            return;
        }
        shown = growth;
        place.removeAll();
        place.add(
                facts(growth),
                GrowthChart.of(growth.days(), figures, viewer),
                El.p("s dim", GrowthChart.finding(growth.days(), figures, viewer)));
        table.removeAll();
        table.add(days(growth.days()));
    }

    private Component facts(StoreGrowth growth) {
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        fact(facts, "operations.growth.events", figures.number(growth.events()));
        fact(
                facts,
                "operations.growth.newest",
                growth.newest() == null ? Figures.text("operations.growth.empty") : figures.moment(growth.newest()));
        fact(
                facts,
                "operations.growth.bytes",
                growth.bytes() == null
                        ? Figures.text("operations.growth.bytes.unknown")
                        : figures.size(growth.bytes()));
        return facts;
    }

    private static void fact(DescriptionList facts, String key, String words) {
        facts.add(new DescriptionList.Term(Figures.text(key)), new DescriptionList.Description(words));
    }

    private Component days(List<StoreGrowth.Day> days) {
        NativeTable listed = El.with(new NativeTable(), "s");
        listed.setCaptionText(Figures.text("operations.growth.caption"));
        listed.getCaption().addClassName("vh");
        NativeTableRow head = listed.getHead().addRow();
        head.add(column("operations.growth.day", ""), column("operations.growth.events", "r"));
        days.reversed()
                .forEach(day -> listed.getBody()
                        .add(new NativeTableRow(
                                new NativeTableCell(viewer.weekday(
                                        day.day().atStartOfDay(viewer.zone()).toInstant())),
                                El.with(new NativeTableCell(figures.number(day.events())), "r num"))));
        return listed;
    }

    private static NativeTableHeaderCell column(String key, String classes) {
        NativeTableHeaderCell cell = El.with(new NativeTableHeaderCell(Figures.text(key)), classes);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
