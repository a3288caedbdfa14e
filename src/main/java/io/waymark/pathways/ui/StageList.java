package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.waymark.pathways.api.Gate;
import io.waymark.pathways.api.Stage;
import io.waymark.pathways.api.StageState;
import io.waymark.pathways.api.Step;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.List;

/** The pathway as a list with its trail down the left side: on a phone it is the map. */
final class StageList {

    private final Standing standing;

    private StageList(Standing standing) {
        this.standing = standing;
    }

    static OrderedList of(Standing standing) {
        return new StageList(standing).list();
    }

    private OrderedList list() {
        OrderedList way = El.ol("way");
        for (List<Stage> column : Layering.columns(standing.content().stages())) {
            Gate gate = column.getFirst().gate();
            if (gate != null) {
                way.add(gate(gate));
            }
            way.add(column.size() == 1 ? stage(column.getFirst()) : lanes(column));
        }
        return way;
    }

    private ListItem gate(Gate gate) {
        boolean open = standing.isOpen(gate);
        int missing = standing.missing(gate);
        String words = open
                ? Words.text("gate.open", standing.needs(gate))
                : Words.text(
                        standing.enrolled() ? (missing == 1 ? "gate.shut.one" : "gate.shut.more") : "gate.shut",
                        standing.needs(gate),
                        missing);
        return El.li(
                open ? "gate done" : "gate todo",
                El.span("post", El.icon(open ? Icons.GATE : Icons.LOCK)),
                El.p("s dim", words));
    }

    private ListItem stage(Stage stage) {
        ListItem item = El.li(
                wayClass(standing.isHere(stage), standing.state(stage)),
                post(standing.state(stage)),
                heading(stage.title(), chip(stage)),
                steps(stage));
        anchor(item, stage);
        return item;
    }

    private ListItem lanes(List<Stage> lanes) {
        boolean here = lanes.stream().anyMatch(standing::isHere);
        boolean open = lanes.stream().anyMatch(stage -> standing.state(stage) != StageState.LOCKED);
        boolean done = lanes.stream().allMatch(stage -> standing.state(stage) == StageState.DONE);
        StageState state = done ? StageState.DONE : open ? StageState.OPEN : StageState.LOCKED;
        Div cards = El.div("lanes");
        for (Stage stage : lanes) {
            Div card = El.div(standing.isHere(stage) ? "card snug here" : "card snug");
            card.add(El.div("row between tight", El.h4("", stage.title()), laneChip(stage)), steps(stage));
            anchor(card, stage);
            cards.add(card);
        }
        Component chip = here ? El.span("chip warm", Words.text("stage.here")) : El.span("");
        return El.li(wayClass(here, state), post(state), heading(Words.text("stage.lanes", lanes.size()), chip), cards);
    }

    private Component steps(Stage stage) {
        return El.ul("", stage.steps().stream().map(step -> step(stage, step)).toArray(Component[]::new));
    }

    private ListItem step(Stage stage, Step step) {
        boolean done = standing.isDone(step.id());
        Component icon = El.icon(done ? Icons.CHECK : Words.icon(step.task().kind()));
        String title = step.required() ? step.title() : Words.text("step.optional", step.title());
        Component name = El.span("t", title);
        Component minutes = El.small(Words.text("time.minutes", step.minutes()));
        Component kind = El.hidden(Words.text(
                done ? "step.kind.done" : "step.kind",
                Words.text("kind." + step.task().kind().name().toLowerCase(java.util.Locale.ROOT))));
        if (!standing.enrolled()) {
            return El.li("", El.span(done ? "step done" : "step", icon, name, kind, minutes));
        }
        var link = El.a(
                Paths.of(standing.content().id(), step.id()), done ? "step done" : "step", icon, name, kind, minutes);
        if (standing.isNext(step.id())) {
            link.getElement().setAttribute("aria-current", "step");
        }
        if (standing.state(stage) == StageState.LOCKED) {
            link.add(El.hidden(Words.text("step.locked")));
        }
        return El.li("", link);
    }

    private Component chip(Stage stage) {
        if (standing.isHere(stage)) {
            return El.span("chip warm", Words.text("stage.here"));
        }
        return standing.state(stage) == StageState.DONE && standing.enrolled()
                ? El.span("chip ok", El.icon(Icons.CHECK), El.text(Words.text("stage.done")))
                : El.span("");
    }

    private Component laneChip(Stage stage) {
        return standing.progress(stage.id())
                .<Component>map(progress -> progress.state() == StageState.DONE
                        ? El.span(
                                "chip ok",
                                El.icon(Icons.CHECK),
                                El.text(Words.text("lane.steps", progress.done(), progress.total())))
                        : El.span("chip", Words.text("lane.steps", progress.done(), progress.total())))
                .orElseGet(() -> El.span(""));
    }

    private Component post(StageState state) {
        return state == StageState.DONE ? El.span("post", El.icon(Icons.CHECK)) : El.span("post");
    }

    private static Component heading(String title, Component chip) {
        var heading = El.h3("", title + " ");
        heading.add(chip);
        return heading;
    }

    private static String wayClass(boolean here, StageState state) {
        return here ? "here" : state == StageState.DONE ? "done" : "todo";
    }

    private static void anchor(Component place, Stage stage) {
        place.setId(PathwayMaps.anchor(stage));
        place.getElement().setAttribute("tabindex", "-1");
    }
}
