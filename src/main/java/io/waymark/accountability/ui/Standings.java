package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import java.util.Optional;

/** How a commitment stands, in a word or a line. */
final class Standings {

    private Standings() {}

    static Component chip(CommitmentView commitment) {
        return commitment.closing() == null
                ? El.span("chip go", Words.text("commitment.open"))
                : El.span("chip", Words.of("outcome", commitment.closing().outcome()));
    }

    static Optional<Component> hindrance(CommitmentView commitment) {
        CommitmentView.Hindrance hindrance = commitment.hindrance();
        if (hindrance == null) {
            return Optional.empty();
        }
        String what = Words.text("commitment.blocked", Words.of("obstacle", hindrance.obstacle()));
        Div notice = El.div("notice", El.icon(Icons.WARN), El.p("", what));
        if (hindrance.line() != null) {
            notice.add(El.p("s", hindrance.line()));
        }
        return Optional.of(notice);
    }

    static Optional<Component> closing(CommitmentView commitment, Viewer viewer) {
        CommitmentView.Closing closing = commitment.closing();
        if (closing == null) {
            return Optional.empty();
        }
        String when = Words.text("commitment.closed." + Slug.of(closing.outcome()), viewer.day(closing.at()));
        return Optional.of(El.p("s dim", closing.reason() == null ? when : when + " " + closing.reason()));
    }
}
