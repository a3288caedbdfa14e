package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ExcuseCheckIn;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import java.util.List;

/** A report's commitment: its check-ins, why each stands as it does, and the way to excuse one. */
final class ReportCommitment {

    private final String name;
    private final ReportStory story;
    private final Gateways gateways;
    private final Viewer viewer;
    private final Texts texts;

    ReportCommitment(String name, ReportStory story, Gateways gateways, Viewer viewer, Texts texts) {
        this.name = name;
        this.story = story;
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
    }

    Component of(CommitmentView commitment) {
        Div card = El.div(
                "card",
                El.div("row between", El.h2("", commitment.wording().title()), Standings.chip(commitment)),
                Words.voice(commitment.wording()));
        Standings.hindrance(commitment).ifPresent(card::add);
        if (commitment.checkIns().isEmpty()) {
            card.add(El.p(
                    "s dim", Words.text("trail.not-yet", commitment.origin().title())));
        } else {
            card.add(El.ul(
                    "list",
                    commitment.checkIns().stream()
                            .map(one -> checkIn(commitment, one))
                            .toArray(Component[]::new)));
        }
        Standings.closing(commitment, viewer).ifPresent(card::add);
        return card;
    }

    private Component checkIn(CommitmentView commitment, CheckInView checkIn) {
        List<String> why = story.of(checkIn);
        Div head = El.div("row between", El.h3("", day(checkIn)), state(checkIn));
        if (commitment.isOpen() && checkIn.state() == CheckInView.State.OPEN) {
            head.add(excuse(commitment, checkIn));
        }
        return El.li(
                "stack s2",
                head,
                El.ul(
                        "s dim",
                        why.stream().map(said -> El.li("", El.text(said))).toArray(Component[]::new)));
    }

    private Component excuse(CommitmentView commitment, CheckInView checkIn) {
        Button excuse = new Button(
                Words.text("excuse"),
                click -> ExcuseDialog.open(
                        name,
                        checkIn.day(),
                        texts,
                        viewer,
                        reason -> gateways.send(
                                new ExcuseCheckIn(commitment.id(), checkIn.day(), reason, viewer.now()))));
        excuse.setAriaLabel(Words.text("excuse.of", Words.first(name), checkIn.day()));
        excuse.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return excuse;
    }

    private String day(CheckInView checkIn) {
        return Words.text("report.day", checkIn.day(), viewer.shortDay(checkIn.due()));
    }

    private Component state(CheckInView checkIn) {
        boolean asked = checkIn.isAsked(viewer.now());
        return switch (checkIn.state()) {
            case OPEN -> El.span(asked ? "chip wait" : "chip", Words.text(asked ? "report.open" : "report.to-come"));
            case ANSWERED -> El.span(checkIn.isKept() ? "chip ok" : "chip", answered(checkIn));
            case MISSED -> El.span("chip bad", Words.text("trail.missed"));
            case EXCUSED -> El.span("chip", Words.text("trail.excused"));
        };
    }

    private static String answered(CheckInView checkIn) {
        return checkIn.answer() == null ? "" : Trail.said(checkIn.answer());
    }
}
