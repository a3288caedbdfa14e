package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.waymark.accountability.api.CheckInTally;
import io.waymark.accountability.api.FindTeamFigures;
import io.waymark.accountability.api.TeamFigures;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.Proportion;

/** How many of a team's commitments were kept to day 30. */
final class TeamFiguresCard extends Div {

    private static final long serialVersionUID = 1L;
    private static final int DAY = 30;

    TeamFiguresCard(Gateways gateways, Viewer viewer) {
        addClassName("card");
        Signal<TeamFigures> figures = Live.of(this, gateways, new FindTeamFigures(viewer.person()));
        Signal.effect(this, () -> {
            TeamFigures now = figures.get();
            Signal.untracked(() -> {
                show(now, viewer);
                return true;
            });
        });
    }

    private void show(TeamFigures team, Viewer viewer) {
        removeAll();
        CheckInTally tally = team.figures().on(DAY);
        Proportion kept = tally.keptOfDue();
        add(El.h2("s", Words.text("figures.team", DAY)));
        if (kept.n() == 0) {
            add(El.p("s dim", Words.text("figures.team.none", DAY)));
        } else {
            add(
                    El.p(
                            "big",
                            El.text(FigureWords.count(kept.hits(), viewer.locale())),
                            El.text(" "),
                            El.small(Words.text("figures.team.kept", kept.n(), DAY))),
                    El.p(
                            "s dim",
                            Words.text(
                                    kept.isIndicative() ? "figures.team.how.indicative" : "figures.team.how",
                                    FigureWords.share(kept, viewer.locale()),
                                    FigureWords.leftOut(tally),
                                    kept.n())));
        }
        add(El.a(FollowThroughView.PATH, "link", Words.text("figures.more")));
    }
}
