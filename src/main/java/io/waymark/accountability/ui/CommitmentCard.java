package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;

/** A commitment in a list. */
final class CommitmentCard {

    private CommitmentCard() {}

    static Component of(CommitmentView commitment, Names names, Viewer viewer) {
        var title = El.h3("", "");
        title.add(El.a(
                Paths.of(commitment.id()), "card-link", commitment.wording().title()));
        return El.li(
                "card",
                El.div(
                        "row between top",
                        El.div("stack s1", title, El.p("s dim", line(commitment, names))),
                        Standings.chip(commitment)),
                Words.voice(commitment.wording()),
                new Trail(names, viewer).of(commitment));
    }

    static String line(CommitmentView commitment, Names names) {
        String grows = commitment.behaviour().title();
        return commitment.confirming().who() == null
                ? Words.text("commitment.line.nobody", grows)
                : Words.text(
                        "commitment.line." + Slug.of(commitment.confirming().state()),
                        grows,
                        names.name(commitment.confirming().who()));
    }
}
