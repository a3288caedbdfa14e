package io.waymark.pathways.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import io.waymark.pathways.api.EnrolmentStatus;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.Enrolments;
import io.waymark.pathways.api.FindEnrolments;
import io.waymark.pathways.api.Route;
import io.waymark.pathways.api.StageProgress;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HomeCard;
import io.waymark.platform.ui.Live;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.ElevationDrawing;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.platform.ui.drawing.TrailSignDrawing;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where one goes on: the pathway one set out on last, and the others in a row each. */
@Component
class PathwayHomeCard implements HomeCard {

    private final Gateways gateways;

    PathwayHomeCard(Gateways gateways) {
        this.gateways = gateways;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean aside() {
        return false;
    }

    @Override
    public com.vaadin.flow.component.Component create(Viewer viewer) {
        Div place = El.div("stack s5");
        Signal<Enrolments> enrolments = Live.of(place, gateways, new FindEnrolments(viewer.person()));
        Signal.effect(place, () -> {
            Enrolments all = enrolments.get();
            place.removeAll();
            List<EnrolmentView> active = all.all().stream()
                    .filter(one -> one.status() == EnrolmentStatus.ACTIVE)
                    .toList();
            if (active.isEmpty()) {
                place.add(empty());
                return;
            }
            place.add(card(active.getFirst()));
            active.stream().skip(1).forEach(other -> place.add(row(other)));
        });
        return place;
    }

    private static com.vaadin.flow.component.Component card(EnrolmentView enrolment) {
        Route.Stop next = enrolment.next();
        int needed = enrolment.progress().needed();
        int done = enrolment.progress().done();
        Div top = El.div(
                "pad topo",
                El.div(
                        "row between tight",
                        El.span("s dim", Words.text("home.pathway")),
                        El.span("chip go", stage(enrolment))),
                heading(enrolment),
                El.svg(ElevationDrawing.of(
                        enrolment.pathway().value(), needed, done, Words.progress(enrolment.progress()))),
                El.p("s dim", Words.progress(enrolment.progress())));
        Div card = El.div("card post flush", top);
        if (next != null) {
            card.add(El.div(
                    "pad row between next-step",
                    El.div(
                            "",
                            El.p("s dim", Words.text("home.next", Words.minutes(next.minutes()))),
                            El.p("strong", next.title())),
                    El.a(
                            Paths.of(enrolment.pathway(), next.id()),
                            "btn primary",
                            El.text(Words.text("home.continue")),
                            El.hidden(Words.text("home.continue.with", next.title())),
                            El.smallIcon(Icons.RIGHT))));
        } else if (enrolment.isWaitingForCommitment()) {
            card.add(El.div(
                    "pad row between next-step",
                    El.div("", El.p("strong", Words.text("pathway.waiting", needed))),
                    El.a(Paths.commitment(enrolment.id()), "btn primary", Words.text("pathway.commit"))));
        }
        return card;
    }

    private static com.vaadin.flow.component.Component heading(EnrolmentView enrolment) {
        var heading = El.h2("", "");
        heading.add(El.a(Paths.of(enrolment.pathway()), "card-link", enrolment.title()));
        return heading;
    }

    private static com.vaadin.flow.component.Component row(EnrolmentView enrolment) {
        return El.div("card", heading(enrolment), Words.bar(enrolment.progress()));
    }

    private static com.vaadin.flow.component.Component empty() {
        return El.div(
                "card empty topo",
                El.svg(TrailSignDrawing.ahead()),
                El.h2("", Words.text("home.none.title")),
                El.p("s dim", Words.text("home.none.why")),
                El.a(Paths.CATALOGUE, "btn primary", Words.text("home.none.action")));
    }

    /** "Stage 2 of 4": the stage of the next step among all of them. */
    private static String stage(EnrolmentView enrolment) {
        List<StageProgress> stages = enrolment.stages();
        int done = (int) stages.stream()
                .filter(stage -> stage.state() == io.waymark.pathways.api.StageState.DONE)
                .count();
        return Words.text("home.stages", done, stages.size());
    }
}
