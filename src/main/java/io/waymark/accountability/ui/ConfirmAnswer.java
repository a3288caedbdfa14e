package io.waymark.accountability.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import java.util.Objects;
import java.util.function.Consumer;

/** An answer as whoever confirms it sees it: seen, not seen yet, or a question first. */
final class ConfirmAnswer {

    private final Confirmer confirmer;
    private final Texts texts;
    private final Viewer viewer;
    private final Consumer<String> done;

    ConfirmAnswer(Confirmer confirmer, Texts texts, Viewer viewer, Consumer<String> done) {
        this.confirmer = confirmer;
        this.texts = texts;
        this.viewer = viewer;
        this.done = done;
    }

    ConfirmItem of(CommitmentView commitment, CheckInView checkIn, String name) {
        String first = Words.first(name);
        CommitmentId id = commitment.id();
        boolean disputed = checkIn.confirmation().state() == ConfirmationView.State.NOT_SEEN;
        String title = Words.text(disputed ? "confirm.disputed" : "confirm.answer", first);
        ConfirmItem item = new ConfirmItem(id + " " + checkIn.day(), title);
        Refusals refusals = new Refusals(texts, viewer);
        TextField line = new TextField(Words.text("confirm.line", first));
        line.setWidthFull();
        refusals.field("line", line);
        refusals.field("question", line);
        Div answers = El.div(disputed ? "row" : "answers two");
        answers.add(ConfirmItem.button(Words.text(disputed ? "confirm.seen.now" : "confirm.seen"), "s", () -> {
            if (refusals.guard(() -> confirmer.say(id, checkIn.day(), true, line.getValue()))) {
                done.accept(Words.text("confirm.seen.done", first));
            }
        }));
        item.add(
                ConfirmItems.head(
                        name,
                        title,
                        Words.text(
                                "confirm.day",
                                checkIn.day(),
                                viewer.day(
                                        Objects.requireNonNull(checkIn.answer()).at()))),
                Words.voice(commitment.wording()),
                facts(commitment, checkIn, first),
                answers);
        if (!disputed) {
            answers.add(ConfirmItem.button(Words.text("confirm.not-seen"), "n", () -> {
                if (refusals.guard(() -> confirmer.say(id, checkIn.day(), false, line.getValue()))) {
                    done.accept(Words.text("confirm.not-seen.done", first));
                }
            }));
            Button ask = ConfirmItem.button(Words.text("confirm.ask", first), "a", () -> {
                if (refusals.guard(() -> confirmer.ask(id, checkIn.day(), line.getValue()))) {
                    done.accept(Words.text("confirm.ask.done", first));
                }
            });
            ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
            item.add(
                    line,
                    ask,
                    new Details(Words.text("confirm.what-if"), El.p("s dim", Words.text("confirm.what-if.more"))));
        }
        Button leave = new Button(Words.text("confirm.leave"), click -> {
            if (refusals.guard(() -> confirmer.decline(id))) {
                done.accept(Words.text("confirm.left", first));
            }
        });
        leave.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        item.add(refusals.place(), leave);
        return item;
    }

    private static DescriptionList facts(CommitmentView commitment, CheckInView checkIn, String first) {
        AnswerView answer = Objects.requireNonNull(checkIn.answer());
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        facts.add(
                new DescriptionList.Term(Words.text("confirm.says", first)),
                new DescriptionList.Description(
                        answer.rating() == null
                                ? Trail.said(answer)
                                : Words.text("confirm.said-from", Trail.said(answer), commitment.baseline())));
        if (answer.line() != null) {
            facts.add(
                    new DescriptionList.Term(Words.text("confirm.adds")),
                    new DescriptionList.Description(answer.line()));
        }
        if (checkIn.confirmation().question() != null) {
            facts.add(
                    new DescriptionList.Term(Words.text("confirm.you-asked")),
                    new DescriptionList.Description(checkIn.confirmation().question()));
        }
        return facts;
    }
}
