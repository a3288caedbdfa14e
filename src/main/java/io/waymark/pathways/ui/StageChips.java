package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageState;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.Optional;

/** The state of a stage beside its name. */
final class StageChips {

    private StageChips() {}

    static Optional<Component> of(Standing standing, Stage stage) {
        if (!standing.enrolled()) {
            return Optional.empty();
        }
        if (standing.state(stage) == StageState.DONE) {
            return Optional.of(done(Words.text("stage.done")));
        }
        return standing.isHere(stage) ? Optional.of(here()) : Optional.empty();
    }

    static Component here() {
        return El.span("chip warm", Words.text("stage.here"));
    }

    static Component done(String words) {
        return El.span("chip ok", El.icon(Icons.CHECK), El.text(words));
    }

    /** The share of a lane that is done. */
    static Optional<Component> lane(Standing standing, Stage stage) {
        return standing.progress(stage)
                .map(progress -> progress.state() == StageState.DONE
                        ? done(StageWords.share(progress))
                        : El.span("chip", StageWords.share(progress)));
    }
}
