package io.waymark.accountability.ui;

import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the items of somebody who confirms: requests to, answers to, and answers they have not seen yet. */
final class ConfirmItems {

    private final Confirmer confirmer;
    private final Names names;
    private final Viewer viewer;
    private final Texts texts;
    private final Consumer<String> done;

    /** Tells the key of each item that has been dealt with, and what was done. */
    ConfirmItems(Confirmer confirmer, Names names, Viewer viewer, Texts texts, Consumer<String> done) {
        this.confirmer = confirmer;
        this.names = names;
        this.viewer = viewer;
        this.texts = texts;
        this.done = done;
    }

    /** Those of some commitments, in order: what waits, then what was not seen yet. */
    Map<String, Supplier<ConfirmItem>> of(List<CommitmentView> commitments) {
        Map<String, Supplier<ConfirmItem>> items = new LinkedHashMap<>();
        commitments.stream()
                .filter(one -> Waiting.isRequest(one, confirmer.person()))
                .forEach(one -> items.put("request " + one.id(), () -> request(one)));
        put(items, commitments, ConfirmationView.State.ASKED);
        put(items, commitments, ConfirmationView.State.NOT_SEEN);
        return items;
    }

    private void put(
            Map<String, Supplier<ConfirmItem>> items, List<CommitmentView> commitments, ConfirmationView.State state) {
        for (CommitmentView commitment : commitments) {
            if (!confirmer.person().equals(commitment.confirming().who())) {
                continue;
            }
            commitment.checkIns().stream()
                    .filter(one -> one.confirmation().state() == state
                            && confirmer.person().equals(one.confirmation().who()))
                    .forEach(one -> items.put(
                            state + " " + commitment.id() + " " + one.day() + " " + one.answer() + " "
                                    + one.confirmation().question(),
                            () -> answer(commitment, one)));
        }
    }

    private ConfirmItem request(CommitmentView commitment) {
        String name = names.name(commitment.person());
        String first = Words.first(name);
        ConfirmItem item = new ConfirmItem("request " + commitment.id(), Words.text("confirm.request", first));
        Refusals refusals = new Refusals(texts, viewer);
        Div answers = El.div("answers two");
        answers.add(
                ConfirmItem.button(Words.text("confirm.accept"), "s", () -> {
                    if (refusals.guard(() -> confirmer.accept(commitment.id()))) {
                        done.accept(Words.text("confirm.accepted", first));
                    }
                }),
                ConfirmItem.button(Words.text("confirm.decline"), "n", () -> {
                    if (refusals.guard(() -> confirmer.decline(commitment.id()))) {
                        done.accept(Words.text("confirm.declined", first));
                    }
                }));
        item.add(
                head(
                        name,
                        Words.text("confirm.request", first),
                        Words.text(
                                "confirm.request.more",
                                commitment.behaviour().title(),
                                commitment.baseline(),
                                viewer.day(commitment.madeAt()))),
                Words.voice(commitment.wording()),
                El.p("s dim", Words.text("confirm.request.help")),
                refusals.place(),
                answers);
        return item;
    }

    private ConfirmItem answer(CommitmentView commitment, CheckInView checkIn) {
        String name = names.name(commitment.person());
        return new ConfirmAnswer(confirmer, texts, viewer, done).of(commitment, checkIn, name);
    }

    static Div head(String name, String title, String line) {
        return El.div("row keep", Faces.of(name), El.div("grow", El.h3("", title), El.p("s dim", line)));
    }
}
