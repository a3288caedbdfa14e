package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.CompletedStep;
import io.waymark.pathways.api.EnrolmentOn;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.StageProgress;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.Viewer;
import java.util.Locale;

/** How far somebody had come by the end of a day. */
final class EnrolmentThen {

    private EnrolmentThen() {}

    static Component of(EnrolmentOn then, Viewer viewer) {
        EnrolmentView enrolment = then.enrolment();
        if (enrolment == null) {
            return HistoryParts.notYet(viewer.day(then.day()));
        }
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        HistoryParts.fact(facts, "history.enrolment.status", status(enrolment, viewer));
        HistoryParts.fact(facts, "history.enrolment.version", String.valueOf(enrolment.version()));
        Div stages = El.div("stack s2", El.h3("s", Words.text("history.enrolment.stages")));
        stages.add(El.ul(
                "stack s1 s",
                enrolment.stages().stream().map(EnrolmentThen::stage).toArray(Component[]::new)));
        return El.div("stack", Words.bar(enrolment.progress()), facts, stages, done(enrolment, viewer));
    }

    private static String status(EnrolmentView enrolment, Viewer viewer) {
        return Words.text(
                "history.enrolment." + enrolment.status().name().toLowerCase(Locale.ROOT),
                viewer.day(enrolment.endedAt() == null ? enrolment.startedAt() : enrolment.endedAt()));
    }

    private static Component stage(StageProgress stage) {
        return El.li("", El.text(Words.text("history.enrolment.stage", stage.title(), stage.done(), stage.total())));
    }

    private static Component done(EnrolmentView enrolment, Viewer viewer) {
        if (enrolment.done().isEmpty()) {
            return El.p("s dim", Words.text("history.enrolment.none-done"));
        }
        return new Details(
                Words.text("history.enrolment.done", enrolment.done().size()),
                El.ol(
                        "list s",
                        enrolment.done().stream()
                                .map(step -> step(step, viewer))
                                .toArray(Component[]::new)));
    }

    private static Component step(CompletedStep step, Viewer viewer) {
        Component day =
                El.time(step.at().atZone(viewer.zone()).toLocalDate().toString(), viewer.dayAndMonth(step.at()));
        return El.li("row between", El.span("grow", step.title()), El.span("dim nowrap", day));
    }
}
