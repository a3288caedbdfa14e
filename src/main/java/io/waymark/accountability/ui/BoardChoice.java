package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import io.waymark.platform.ui.El;
import java.util.List;

/** All of the team, or only those who need their manager: two links, for the choice stands in the URL. */
final class BoardChoice {

    private BoardChoice() {}

    static Component of(List<BoardEntry> entries, BoardState state) {
        long need = entries.stream().filter(BoardEntry::needsManager).count();
        return El.nav(
                "seg",
                Words.text("board.show"),
                link(state, false, Words.text("board.show.all", entries.size())),
                link(state, true, Words.text("board.show.need", need)));
    }

    private static Anchor link(BoardState state, boolean needOnly, String label) {
        Anchor link = El.a(new BoardState(null, false, needOnly).location().getPathWithQueryParameters(), "", label);
        if (state.needOnly() == needOnly) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
