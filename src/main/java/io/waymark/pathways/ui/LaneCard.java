package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageState;
import io.waymark.platform.ui.El;

/** A stage that runs beside others. */
final class LaneCard {

    private LaneCard() {}

    /** With its own gate, if the lanes beside it have others. */
    static Component of(Standing standing, Stage stage, boolean withGate) {
        Div head = El.div("row between tight", El.h4("", stage.title()));
        StageChips.lane(standing, stage).ifPresent(head::add);
        Div card = El.div(standing.isHere(stage) ? "card snug here" : "card snug", head);
        Gate gate = stage.gate();
        if (withGate && gate != null && standing.state(stage) == StageState.LOCKED) {
            card.add(El.p("xs dim", GateWords.shut(standing.columns(), gate, standing.missing(stage))));
        }
        card.add(StepRows.of(standing, stage));
        return card;
    }
}
