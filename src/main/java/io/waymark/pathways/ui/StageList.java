package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageState;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.List;
import java.util.Objects;

/** The pathway as a list, with the trail down its left side. */
final class StageList {

    private final Standing standing;

    private StageList(Standing standing) {
        this.standing = standing;
    }

    static OrderedList of(Standing standing) {
        OrderedList way = El.ol("way");
        StageList list = new StageList(standing);
        for (List<Stage> column : standing.columns().all()) {
            list.gate(column, way);
            way.add(column.size() == 1 ? list.single(column.getFirst()) : list.lanes(column));
        }
        return way;
    }

    /** One gate before a column; where its lanes have gates of their own, each says so itself. */
    private void gate(List<Stage> column, OrderedList way) {
        Stage first = column.getFirst();
        Gate gate = first.gate();
        if (gate == null || column.stream().anyMatch(stage -> !Objects.equals(gate, stage.gate()))) {
            return;
        }
        boolean open = standing.enrolled() && standing.state(first) != StageState.LOCKED;
        String words = open
                ? GateWords.open(standing.columns(), gate)
                : GateWords.shut(standing.columns(), gate, standing.missing(first));
        way.add(El.li(
                open ? "gate done" : "gate todo",
                El.span("post", El.icon(open ? Icons.GATE : Icons.LOCK)),
                El.p("s dim", El.b(Words.text(open ? "gate.open" : "gate.shut")), El.text(" " + words))));
    }

    private Component single(Stage stage) {
        ListItem item = El.li(trail(List.of(stage)), post(List.of(stage)));
        Component heading = El.h3("", stage.title());
        StageChips.of(standing, stage).ifPresent(chip -> heading.getElement().appendChild(chip.getElement()));
        item.add(heading, StepRows.of(standing, stage));
        return anchored(item, stage);
    }

    private Component lanes(List<Stage> column) {
        ListItem item = El.li(trail(column), post(column));
        Component heading = El.h3("", Words.text("stage.lanes", column.size()));
        if (column.stream().anyMatch(standing::isHere)) {
            heading.getElement().appendChild(StageChips.here().getElement());
        }
        boolean ownGates = column.stream().map(Stage::gate).distinct().count() > 1;
        item.add(
                heading,
                El.div(
                        "lanes",
                        column.stream()
                                .map(stage -> anchored(LaneCard.of(standing, stage, ownGates), stage))
                                .toArray(Component[]::new)));
        return item;
    }

    private String trail(List<Stage> column) {
        return column.stream().anyMatch(standing::isHere) ? "here" : isDone(column) ? "done" : "todo";
    }

    /** A column is behind somebody once nothing in it is left to do, or once they are on beyond it. */
    private boolean isDone(List<Stage> column) {
        int number = standing.columns().number(column.getFirst());
        boolean all = column.stream().allMatch(stage -> standing.state(stage) == StageState.DONE);
        boolean beyond = standing.columns().all().stream()
                .skip(number)
                .flatMap(List::stream)
                .anyMatch(stage -> standing.enrolled() && standing.state(stage) != StageState.LOCKED);
        return all || beyond;
    }

    private Component post(List<Stage> column) {
        boolean done = "done".equals(trail(column));
        return done ? El.span("post", El.icon(Icons.CHECK)) : El.span("post");
    }

    private static Component anchored(Component item, Stage stage) {
        item.setId(PathwayMaps.anchor(stage));
        item.getElement().setAttribute("tabindex", "-1");
        return item;
    }
}
