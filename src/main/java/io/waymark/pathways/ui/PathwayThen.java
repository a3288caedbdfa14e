package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.PathwayOn;
import io.waymark.pathways.api.PathwayVersion;
import io.waymark.pathways.api.Stage;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.Viewer;
import java.util.Objects;

/** Which versions of a pathway there were at the end of a day, and what the one held that people could set out on. */
final class PathwayThen {

    private PathwayThen() {}

    static Component of(PathwayOn then, Viewer viewer) {
        if (!then.existed()) {
            return HistoryParts.notYet(viewer.day(then.day()));
        }
        PathwayVersion published = then.published();
        PathwayVersion draft = then.draft();
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        HistoryParts.fact(
                facts,
                "history.pathway.published",
                published == null || published.publishedAt() == null
                        ? Words.text("history.pathway.published.none")
                        : Words.text(
                                "history.pathway.published.version",
                                published.version(),
                                viewer.day(published.publishedAt())));
        HistoryParts.fact(
                facts,
                "history.pathway.draft",
                draft == null
                        ? Words.text("history.pathway.draft.none")
                        : Words.text("history.pathway.draft.version", draft.version(), viewer.day(draft.draftedAt())));
        return El.div("stack", facts, content(published == null ? Objects.requireNonNull(draft) : published));
    }

    private static Component content(PathwayVersion version) {
        Div part = El.div(
                "stack s3",
                El.h3("s", Words.text("history.pathway.content", version.version())),
                El.p("s", version.content().summary()),
                El.p("map-voice", version.content().reason()));
        version.content().stages().forEach(stage -> part.add(stage(stage)));
        return part;
    }

    private static Component stage(Stage stage) {
        return new Details(
                Words.text("history.pathway.stage", stage.title(), stage.steps().size()),
                El.ol(
                        "stack s1 s",
                        stage.steps().stream()
                                .map(step -> El.li("", El.text(step.title())))
                                .toArray(Component[]::new)));
    }
}
