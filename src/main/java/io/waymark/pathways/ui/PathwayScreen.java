package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.pathways.api.EnrolInPathway;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FinishPathway;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.PathwayPage;
import io.waymark.pathways.api.WithdrawEnrolment;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;

/** All there is to see and to do at a pathway. */
class PathwayScreen {

    private final Gateways gateways;
    private final Viewer viewer;
    private final Refusals refusals;
    private final PathwayId pathway;
    private final Arrival arrival = new Arrival();
    private boolean moved;

    PathwayScreen(Gateways gateways, Viewer viewer, Texts texts, PathwayId pathway) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = new Refusals(texts, viewer);
        this.pathway = pathway;
    }

    /** What stands above all that follows the live answer, and outlasts it. */
    Component top() {
        return El.div("live", refusals.place(), arrival);
    }

    Component show(PathwayPage page) {
        Standing standing = Standing.of(page.content(), page.enrolment());
        PathwayHead head =
                new PathwayHead(page, standing, Keeper.of(gateways, viewer, page.keeper()), this::setOut, this::finish);
        if (moved) {
            moved = false;
            head.focusPrimary();
        }
        Component heading = El.h2("only-wide", Words.text("pathway.list"));
        return El.div(
                "live",
                head,
                PathwayNotices.of(page, viewer),
                map(standing),
                El.div(
                        "cols",
                        El.section("c8 stack", heading, StageList.of(standing)),
                        PathwayAside.of(
                                standing,
                                viewer,
                                () -> LeaveDialog.open(page.content().title(), this::leave))));
    }

    private static Component map(Standing standing) {
        Div line = El.div("row between");
        Component heading = El.h2("", Words.text("pathway.map"));
        line.add(heading);
        EnrolmentView enrolment = standing.enrolment();
        if (enrolment != null) {
            line.add(Words.bar(enrolment.progress()));
        }
        Div section = El.div("stack s3", line);
        PathwayMaps.of(standing).ifPresent(section::add);
        standing.columns()
                .choice()
                .ifPresent(gate -> section.add(El.p(
                        "s dim only-wide",
                        Words.text(
                                "pathway.choice", gate.needed(), gate.stages().size()))));
        return section;
    }

    private void setOut() {
        moved = true;
        if (refusals.guard(() -> gateways.send(EnrolInPathway.of(pathway, viewer.person(), viewer.now())))) {
            arrival.show(Words.text("pathway.set-out.done"));
        }
    }

    private void finish() {
        EnrolmentId enrolment = EnrolmentId.of(viewer.person(), pathway);
        refusals.guard(() -> gateways.send(new FinishPathway(enrolment, viewer.now())));
    }

    private void leave() {
        moved = true;
        EnrolmentId enrolment = EnrolmentId.of(viewer.person(), pathway);
        if (refusals.guard(() -> gateways.send(new WithdrawEnrolment(enrolment, viewer.now())))) {
            arrival.show(Words.text("pathway.left.done"));
        }
    }
}
