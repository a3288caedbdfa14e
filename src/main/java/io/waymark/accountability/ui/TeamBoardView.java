package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.FindTeamBoard;
import io.waymark.accountability.api.TeamBoard;
import io.waymark.people.api.FindReports;
import io.waymark.people.api.PeoplePage;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.MainLayout;
import io.waymark.platform.ui.Page;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Rejection;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** A manager's direct reports, whoever needs them first, and a follow-up logged in the row itself. */
@Route(value = TeamBoardView.PATH, layout = MainLayout.class)
@PermitAll
class TeamBoardView extends Page implements BeforeEnterObserver {

    static final String PATH = "team";
    static final String PROGRESS = PATH + "/progress";
    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient Texts texts;

    TeamBoardView(Gateways gateways, Viewer viewer, Texts texts) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!viewer.profile().manager()) {
            throw Rejection.nothingHere();
        }
        title(getTranslation("board.title"));
        BoardState state = BoardState.of(event.getLocation().getQueryParameters());
        Div place = anew();
        Signal<PeoplePage> reports = Live.of(place, gateways, new FindReports(viewer.person()));
        Signal<TeamBoard> teamBoard = Live.of(place, gateways, new FindTeamBoard(viewer.person()));
        Signal<List<BoardEntry>> entries = () -> BoardEntry.of(reports.get().people(), teamBoard.get(), viewer);
        BoardAside aside = new BoardAside(gateways, viewer, texts);
        Board board = new Board(
                state,
                gateways,
                viewer,
                texts,
                now -> UI.getCurrent().getPage().getHistory().replaceState(null, now.location()),
                aside::show);
        BoardKeys.listen(place, board);
        place.add(head(entries), El.div("cols", list(entries, board, state), aside.component()));
        Signal.effect(place, () -> {
            List<BoardEntry> now = entries.get();
            Signal.untracked(() -> {
                board.show(now);
                return true;
            });
        });
    }

    private Component head(Signal<List<BoardEntry>> entries) {
        return El.div(
                "head",
                El.div(
                        "",
                        El.h1(getTranslation("board.title")),
                        following(entries, now -> now.place().add(El.p("dim", BoardLead.of(now.value()))))),
                El.div("row", BoardKeys.legend(), El.a(PROGRESS, "link", getTranslation("board.progress"))));
    }

    private Component list(Signal<List<BoardEntry>> entries, Board board, BoardState state) {
        var heading = El.h2("", getTranslation("board.first"));
        heading.setId("board-first");
        Component choice = following(entries, now -> now.place().add(BoardChoice.of(now.value(), state)));
        Section list = El.with(new Section(), "c8 card flush");
        list.getElement().setAttribute("aria-labelledby", "board-first");
        list.add(El.div("pad row between board-head", heading, choice), board.component());
        list.add(following(entries, now -> {
            if (state.needOnly() && now.value().stream().noneMatch(BoardEntry::needsManager)) {
                now.place().add(El.p("pad dim", getTranslation("board.nobody")));
            }
        }));
        return list;
    }
}
