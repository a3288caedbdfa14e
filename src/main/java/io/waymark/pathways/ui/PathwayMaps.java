package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Stage;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.MapGate;
import io.waymark.platform.ui.drawing.MapStage;
import io.waymark.platform.ui.drawing.PathwayMap;
import io.waymark.platform.ui.drawing.PathwayMapDrawing;
import io.waymark.platform.ui.drawing.StageMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<List<Stage>> columns = Layering.columns(standing.content().stages());
        for (int column = 0; column < columns.size(); column++) {
            List<Stage> lanes = columns.get(column);
            for (int lane = 0; lane < lanes.size(); lane++) {
                stages.add(stage(standing, lanes.get(lane), column, lane));
            }
            Gate gate = lanes.getFirst().gate();
            if (column > 0 && gate != null) {
                gates.add(new MapGate(column, standing.needs(gate), standing.isOpen(gate)));
            }
        }
        if (!PathwayMap.fits(stages)) {
            return Optional.empty();
        }
        PathwayMap map = new PathwayMap(
                standing.content().id().value(), Words.text("map.label"), Words.text("map.here"), stages, gates);
        Div wrap = El.div("mapwrap only-wide", El.svg(PathwayMapDrawing.of(map)));
        wrap.getElement().executeJs(GO_TO_STAGE);
        return Optional.of(wrap);
    }

    static String anchor(Stage stage) {
        return "stage-" + stage.id().value();
    }

    private static MapStage stage(Standing standing, Stage stage, int column, int lane) {
        StageMark mark = standing.isHere(stage)
                ? StageMark.HERE
                : switch (standing.state(stage)) {
                    case DONE -> StageMark.DONE;
                    case OPEN -> StageMark.OPEN;
                    case LOCKED -> StageMark.SHUT;
                };
        String label = Words.text(
                stage.lane() == null ? "map.stage" : "map.stage.lane",
                column + 1,
                stage.title(),
                standing.steps(stage),
                Words.text("map.mark." + mark.name().toLowerCase(java.util.Locale.ROOT)),
                stage.lane() == null ? "" : stage.lane());
        return new MapStage(
                stage.id().value(),
                stage.title(),
                standing.steps(stage),
                stage.place(),
                column,
                lane,
                mark,
                "#" + anchor(stage),
                label);
    }
}
