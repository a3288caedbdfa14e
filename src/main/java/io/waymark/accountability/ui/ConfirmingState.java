package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmingView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;

/** How it stands with whoever confirms, and what to do about it. */
final class ConfirmingState {

    private ConfirmingState() {}

    static Component of(CommitmentView commitment, Names names, Viewer viewer) {
        ConfirmingView confirming = commitment.confirming();
        String since = viewer.day(confirming.since());
        String key = "confirming." + Slug.of(confirming.state());
        if (confirming.who() != null) {
            return El.p("s dim", Words.text(key, names.name(confirming.who()), since));
        }
        Div notice = El.div(
                "notice wait",
                El.icon(Icons.PEOPLE),
                El.p(
                        "",
                        El.b(Words.text(key, since)),
                        El.text(" "),
                        El.span("s", Words.text("confirming.choose.why"))));
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
