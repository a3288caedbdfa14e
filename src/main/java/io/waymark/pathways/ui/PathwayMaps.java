package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageState;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.MapGate;
import io.waymark.platform.ui.drawing.MapStage;
import io.waymark.platform.ui.drawing.PathwayMap;
import io.waymark.platform.ui.drawing.PathwayMapDrawing;
import io.waymark.platform.ui.drawing.StageMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The map of a pathway, whose marks lead to the same stages in the list below it. */
final class PathwayMaps {

    /**
     * The router would take a click on a link inside a drawing for one of its own and fail, so the page itself goes to the stage, in
     * the capturing phase, before the router hears of it.
     */
    private static final String GO_TO_STAGE = """
            this.addEventListener('click', event => {
              const link = event.target.closest('a');
              if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              event.stopPropagation();
              const stage = document.getElementById((link.getAttribute('href') || '').slice(1));
              if (stage) { stage.scrollIntoView({block: 'start'}); stage.focus({preventScroll: true}); }
            }, true)""";

    private PathwayMaps() {}

    /** The map, or empty if it has more columns or lanes than can be read. */
    static Optional<Component> of(Standing standing) {
        List<MapStage> stages = new ArrayList<>();
        List<MapGate> gates = new ArrayList<>();
        List<List<Stage>> columns = standing.columns().all();
        for (int column = 0; column < columns.size(); column++) {
            List<Stage> lanes = columns.get(column);
            for (int lane = 0; lane < lanes.size(); lane++) {
                stages.add(stage(standing, lanes.get(lane), column, lane));
            }
            if (column > 0) {
                gates.add(gate(standing, lanes, column));
            }
        }
        if (!PathwayMap.fits(stages)) {
            return Optional.empty();
        }
        PathwayMap map = new PathwayMap(
                standing.pathway().value(), Words.text("map.label"), Words.text("map.here"), stages, gates);
        Div wrap = El.div("mapwrap only-wide", El.svg(PathwayMapDrawing.of(map)));
        wrap.getElement().executeJs(GO_TO_STAGE);
        return Optional.of(wrap);
    }

    private static MapGate gate(Standing standing, List<Stage> lanes, int column) {
        List<Gate> gates = lanes.stream()
                .flatMap(stage -> Stream.ofNullable(stage.gate()))
                .distinct()
                .toList();
        String caption = gates.size() == 1
                ? GateWords.caption(standing.columns(), gates.getFirst())
                : Words.text("gate.needs.each");
        boolean open =
                standing.enrolled() && lanes.stream().anyMatch(stage -> standing.state(stage) != StageState.LOCKED);
        return new MapGate(column, caption, open);
    }

    static String anchor(Stage stage) {
        return "stage-" + stage.id().value();
    }

    private static MapStage stage(Standing standing, Stage stage, int column, int lane) {
        return new MapStage(
                stage.id().value(),
                stage.title(),
                StageWords.steps(standing, stage),
                stage.place(),
                column,
                lane,
                mark(standing, stage),
                "#" + anchor(stage),
                StageWords.label(standing, stage));
    }

    private static StageMark mark(Standing standing, Stage stage) {
        return standing.isHere(stage)
                ? StageMark.HERE
                : switch (standing.state(stage)) {
                    case DONE -> StageMark.DONE;
                    case OPEN -> StageMark.OPEN;
                    case LOCKED -> StageMark.SHUT;
                };
    }
}
