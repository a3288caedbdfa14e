package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.accountability.api.CommitmentDraft;
import io.waymark.accountability.api.Wording;
import io.waymark.people.api.Colleague;
import io.waymark.platform.ui.El;
import java.util.Optional;

/** The commitment as whoever confirms it will read it. */
final class Preview extends Div {

    private static final long serialVersionUID = 1L;

    private final String author;

    Preview(String author) {
        this.author = author;
        addClassName("live");
    }

    void show(CommitmentDraft draft, Optional<Colleague> reader) {
        removeAll();
        Wording wording = draft.wording().stripped();
        String heading = reader.map(one -> Words.text("commitment.preview", Words.first(one.name())))
                .orElseGet(() -> Words.text("commitment.preview.nobody"));
        Paragraph sentence = Words.voice(new Wording(
                wording.title(),
                wording.when().isEmpty() ? "\u2026" : wording.when(),
                wording.then().isEmpty() ? "\u2026" : wording.then()));
        sentence.addClassName("large");
        String from = draft.baseline() == null
                ? Words.text("commitment.preview.by", author)
                : Words.text("commitment.preview.from", author, draft.baseline());
        add(El.section("card topo post", El.h2("s", heading), sentence, El.p("s dim", from)));
    }
}
