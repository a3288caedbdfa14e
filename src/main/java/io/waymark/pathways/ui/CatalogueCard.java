package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import io.waymark.pathways.api.Behaviour;
import io.waymark.pathways.api.CatalogueEntry;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.stream.Collectors;

/** One pathway in the catalogue, and how one stands with it. */
final class CatalogueCard {

    private CatalogueCard() {}

    static ListItem of(CatalogueEntry entry) {
        Div card = El.div(
                "card catalogue-card",
                El.div("row between tight", El.span("s dim", Words.track(entry.track())), chip(entry)),
                heading(entry),
                El.p("", entry.summary()),
                El.p(
                        "s dim",
                        Words.text(
                                "catalogue.facts",
                                entry.steps(),
                                Words.minutes(entry.minutes()),
                                entry.behaviours().stream()
                                        .map(Behaviour::title)
                                        .collect(Collectors.joining(", ")))));
        EnrolmentView mine = entry.mine();
        if (mine != null && mine.status() == EnrolmentStatus.ACTIVE) {
            card.add(Words.bar(mine.progress()));
        }
        return El.li("", card);
    }

    private static Component heading(CatalogueEntry entry) {
        H2 heading = El.h2("card-title", "");
        heading.add(El.a(Paths.of(entry.pathway()), "card-link", entry.title()));
        return heading;
    }

    private static Component chip(CatalogueEntry entry) {
        EnrolmentView mine = entry.mine();
        if (mine == null || mine.status() == EnrolmentStatus.WITHDRAWN) {
            return El.span("");
        }
        return mine.status() == EnrolmentStatus.COMPLETED
                ? El.span("chip ok", El.icon(Icons.CHECK), El.text(Words.text("enrolment.completed")))
                : El.span("chip go", Words.text("enrolment.active"));
    }
}
