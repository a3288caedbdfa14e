package io.waymark.pathways.ui;

import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageProgress;
import io.waymark.pathways.api.StageState;

/** How a stage stands, in words. */
final class StageWords {

    private StageWords() {}

    /** Such as "2 of 3 steps", or "3 steps" where nothing can be done yet. */
    static String steps(Standing standing, Stage stage) {
        return standing.progress(stage)
                .filter(progress -> progress.state() != StageState.LOCKED)
                .map(progress -> Words.text("stage.steps.done", progress.done(), progress.total()))
                .orElseGet(() -> Words.text("stage.steps", stage.steps().size()));
    }

    /** Such as "2 of 3". */
    static String share(StageProgress progress) {
        return Words.text("lane.steps", progress.done(), progress.total());
    }

    /** All of it, for whoever does not see the map. */
    static String label(Standing standing, Stage stage) {
        return Words.text(
                stage.lane() == null ? "map.stage" : "map.stage.lane",
                standing.columns().number(stage),
                stage.title(),
                steps(standing, stage),
                Words.text("map.mark." + state(standing, stage)),
                stage.lane() == null ? "" : stage.lane());
    }

    private static String state(Standing standing, Stage stage) {
        return standing.isHere(stage)
                ? "here"
                : switch (standing.state(stage)) {
                    case DONE -> "done";
                    case OPEN -> "open";
                    case LOCKED -> "shut";
                };
    }
}
