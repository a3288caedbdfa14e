package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** The check-ins of a commitment in a row: what was answered, what somebody saw, and what is to come. */
final class Trail {

    private final Names names;
    private final Viewer viewer;

    Trail(Names names, Viewer viewer) {
        this.names = names;
        this.viewer = viewer;
    }

    Component of(CommitmentView commitment) {
        if (commitment.checkIns().isEmpty()) {
            return El.p("s dim", Words.text("trail.not-yet", commitment.origin().title()));
        }
        var trail = El.ol(
                "trail",
                commitment.checkIns().stream().map(one -> item(commitment, one)).toArray(Component[]::new));
        trail.getElement().setAttribute("aria-label", Words.text("trail.label"));
        return trail;
    }

    private Component item(CommitmentView commitment, CheckInView checkIn) {
        boolean now = checkIn.isAsked(viewer.now()) && commitment.isOpen();
        Span point = El.span("pt");
        AnswerView answer = checkIn.answer();
        if (answer != null) {
            point.add(El.icon(Words.icon(answer.answer())));
        }
        Div name = El.div("", El.b(Words.text("check-in.day", checkIn.day())));
        var item = El.li(
                style(now, answer),
                point,
                now || answer != null ? El.a(Paths.of(commitment.id(), checkIn.day()), "trail-link", name) : name,
                El.span("", line(checkIn, now)));
        if (answer != null) {
            item.add(El.span("", confirmation(checkIn.confirmation(), answer)));
        }
        if (now) {
            item.getElement().setAttribute("aria-current", "step");
        }
        return item;
    }

    private static String style(boolean now, @Nullable AnswerView answer) {
        if (now) {
            return "now";
        }
        return answer == null
                ? ""
                : switch (answer.answer()) {
                    case YES -> "yes";
                    case PARTLY -> "part";
                    case NOT_YET -> "";
                };
    }

    private String line(CheckInView checkIn, boolean now) {
        AnswerView answer = checkIn.answer();
        return switch (checkIn.state()) {
            case OPEN -> now ? Words.text("trail.now") : viewer.shortDay(checkIn.due());
            case ANSWERED -> answer == null ? "" : said(answer);
            case MISSED -> Words.text("trail.missed");
            case EXCUSED -> Words.text("trail.excused");
        };
    }

    static String said(AnswerView answer) {
        String word = Words.of("check-in.answer", answer.answer());
        return answer.rating() == null ? word : Words.text("check-in.said", word, answer.rating());
    }

    private String confirmation(ConfirmationView confirmation, AnswerView answer) {
        PersonId who = confirmation.who();
        if (who == null || confirmation.state() == ConfirmationView.State.NONE) {
            return answer.answer().isSomething() ? Words.text("confirmation.none") : "";
        }
        return Words.text("confirmation.short", names.first(who), Words.of("confirmation", confirmation.state()));
    }
}
