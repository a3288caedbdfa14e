package io.waymark.pathways.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import io.waymark.pathways.api.Option;
import io.waymark.pathways.api.Question;
import io.waymark.pathways.api.QuizTry;
import io.waymark.pathways.api.StepPage;
import io.waymark.pathways.api.Task;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What became of the last try: feedback on what was chosen, and on every option once the quiz is passed. */
final class QuizReview {

    private QuizReview() {}

    static Component of(StepPage page, Task.Quiz quiz, Viewer viewer) {
        QuizTry last = page.tries().getLast();
        Div card = El.div("card", El.h2("", Words.text("quiz.review")), verdict(page, quiz, last, viewer));
        for (Question question : quiz.questions()) {
            Set<String> chosen = last.chosen().getOrDefault(question.id(), Set.of());
            List<Component> items = new ArrayList<>();
            for (Option option : question.options()) {
                boolean mine = chosen.contains(option.id());
                if (mine || last.passed()) {
                    items.add(option(option, mine));
                }
            }
            card.add(El.p("label", question.text()), El.ul("stack s2", items.toArray(Component[]::new)));
        }
        return card;
    }

    private static Component verdict(StepPage page, Task.Quiz quiz, QuizTry last, Viewer viewer) {
        int questions = quiz.questions().size();
        Div notice;
        if (last.passed()) {
            notice = El.div(
                    "notice ok",
                    El.icon(Icons.CHECK),
                    El.p(
                            "",
                            Words.text(
                                    last.attempt() > 1 ? "quiz.passed.later" : "quiz.passed",
                                    last.right(),
                                    questions)));
        } else if (page.restUntil() != null) {
            notice = El.div(
                    "notice wait",
                    El.icon(Icons.CLOCK),
                    El.p("", Words.text("quiz.rest", last.right(), questions, viewer.moment(page.restUntil()))));
        } else {
            notice = El.div(
                    "notice wait",
                    El.icon(Icons.INFO),
                    El.p("", Words.text("quiz.failed", last.right(), questions, quiz.passMark())));
        }
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private static ListItem option(Option option, boolean mine) {
        String kind = mine ? (option.right() ? "good" : "bad") : option.right() ? "good" : "";
        Icons icon = mine ? (option.right() ? Icons.CHECK : Icons.X) : option.right() ? Icons.CHECK : Icons.MINUS;
        String spoken = Words.text(
                mine
                        ? (option.right() ? "quiz.mine.right" : "quiz.mine.wrong")
                        : option.right() ? "quiz.other.right" : "quiz.other");
        var words = El.span("", El.hidden(spoken), El.text(option.text()));
        if (option.feedback() != null) {
            words.add(El.p("s dim", option.feedback()));
        }
        return El.li(("opt done " + kind).strip(), El.icon(icon), words);
    }
}
