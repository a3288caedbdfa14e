package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.operations.api.Discards;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** What the audit says of discarded dead letters; nothing while there are none. */
final class DiscardList {

    private final Figures figures;
    private final Viewer viewer;
    private final Div place = El.div("live");
    private @Nullable Discards shown;

    DiscardList(Figures figures, Viewer viewer) {
        this.figures = figures;
        this.viewer = viewer;
    }

    Component component() {
        return place;
    }

    void show(Discards discards) {
        if (discards.equals(shown)) {
            return;
        }
        shown = discards;
        place.removeAll();
        if (!discards.all().isEmpty()) {
            place.add(El.section(
                    "card",
                    El.h2("", Figures.text("operations.discards")),
                    El.ul("list", discards.all().stream().map(this::item).toArray(Component[]::new))));
        }
    }

    private Component item(Discards.Discard discard) {
        String who = discard.who().equals(viewer.person())
                ? Figures.text("operations.discards.you")
                : discard.who().value();
        return El.li(
                "stack s1",
                El.b(discard.type()),
                El.span(
                        "s dim ops-id",
                        Figures.text("operations.discards.what", discard.aggregate(), discard.policy())),
                El.p("s", discard.reason()),
                El.span("s dim", Figures.text("operations.discards.who", who, figures.moment(discard.at()))));
    }
}
