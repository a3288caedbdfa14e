package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.waymark.pathways.api.Behaviour;
import io.waymark.pathways.api.CatalogueEntry;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A pathway in the catalogue. */
final class CatalogueCard {

    private CatalogueCard() {}

    static Component of(CatalogueEntry entry, Viewer viewer) {
        return El.li(
                "card pathway-card",
                El.div("row between tight", El.p("s dim", Words.track(entry.track())), state(entry.mine())),
                title(entry),
                El.p("", entry.summary()),
                El.p("s dim", Words.text("catalogue.grows", grows(entry))),
                foot(entry, viewer));
    }

    /** The link of the title covers the whole card. */
    private static Component title(CatalogueEntry entry) {
        H2 title = El.h2("card-title", "");
        title.add(El.a(Paths.of(entry.pathway()), "cover", entry.title()));
        return title;
    }

    private static Component state(@Nullable EnrolmentView mine) {
        if (mine == null || mine.status() == EnrolmentStatus.WITHDRAWN) {
            return new Div();
        }
        return mine.status() == EnrolmentStatus.COMPLETED
                ? El.span("chip ok", El.icon(Icons.CHECK), El.text(Words.text("enrolment.completed")))
                : El.span("chip go", Words.text("enrolment.active"));
    }

    private static Component foot(CatalogueEntry entry, Viewer viewer) {
        Div foot = El.div(
                "stack s2 foot",
                El.p("s", Words.text("catalogue.length", entry.steps(), Words.minutes(entry.minutes()))));
        EnrolmentView mine = entry.mine();
        if (mine != null && mine.status() == EnrolmentStatus.ACTIVE) {
            foot.add(Words.bar(mine.progress()));
        }
        if (mine != null && mine.status() == EnrolmentStatus.COMPLETED) {
            Instant end = Objects.requireNonNullElse(mine.endedAt(), mine.startedAt());
            foot.add(El.p("s dim", Words.text("enrolment.completed-on", viewer.day(end))));
        }
        return foot;
    }

    private static String grows(CatalogueEntry entry) {
        return entry.behaviours().stream().map(Behaviour::title).collect(Collectors.joining(" · "));
    }
}
