package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.waymark.pathways.api.Step;
import io.waymark.pathways.api.StepPage;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.drawing.Icons;
import java.util.ArrayList;
import java.util.List;

/** What stands beside a step: why it is worth doing, and its stage with the mark where one is. */
final class StepAside {

    private StepAside() {}

    static Component of(StepPage page) {
        List<Component> parts = new ArrayList<>();
        if (page.step().why() != null) {
            parts.add(El.section(
                    "card topo",
                    El.h2("s", Words.text("step.why")),
                    El.p("map-voice", page.step().why())));
        }
        parts.add(El.section("card", El.h2("s", StepHead.place(page.stage())), stage(page)));
        var keys = El.p("xs faint", Words.text("step.keys"));
        parts.add(keys);
        return El.aside("c4 stack s5", Words.text("step.around"), parts.toArray(Component[]::new));
    }

    private static OrderedList stage(StepPage page) {
        OrderedList way = El.ol("way s");
        for (Step step : page.stage().steps()) {
            boolean here = step.id().equals(page.step().id());
            boolean done = page.enrolment().isDone(step.id());
            String words =
                    here ? Words.text("stage.here") : done ? Words.text("stage.done") : Words.minutes(step.minutes());
            ListItem item = El.li(
                    here ? "here" : done ? "done" : "todo",
                    done && !here ? El.span("post", El.icon(Icons.CHECK)) : El.span("post"),
                    El.div("", El.b(step.title())),
                    El.span("dim", words));
            way.add(item);
        }
        return way;
    }
}
