package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Beside the board: what to talk about with whom one looks at, and how the team follows through. */
final class BoardAside {

    private final Gateways gateways;
    private final Viewer viewer;
    private final Texts texts;
    private final Div agenda = El.div("live");
    private @Nullable PersonId shown;

    BoardAside(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    Component component() {
        return El.aside("c4 stack s5", Words.text("agenda.next"), agenda, new TeamFiguresCard(gateways, viewer));
    }

    void show(BoardEntry entry) {
        if (!entry.id().equals(shown)) {
            shown = entry.id();
            agenda.removeAll();
            agenda.add(new AgendaCard(
                    new AgendaOf(entry.id(), entry.person().name(), false), true, gateways, viewer, texts));
        }
    }
}
