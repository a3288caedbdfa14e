package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.waymark.operations.api.DeadLetterPage;
import io.waymark.operations.api.DeadLetterView;
import io.waymark.operations.api.DiscardDeadLetter;
import io.waymark.operations.api.FindDeadLetters;
import io.waymark.operations.api.RetryDeadLetter;
import io.waymark.operations.api.RetryOutcome;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.Texts;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.platform.ui.drawing.TrailSignDrawing;
import java.util.List;
import java.util.Locale;

/** What policies could not handle, and what came of what was done about it. Commands go without waiting for read models. */
final class LetterCard {

    private static final int FIRST = 10;
    private static final int MOST = 100;

    private final Gateways gateways;
    private final Viewer viewer;
    private final Texts texts;
    private final Runnable refresh;
    private final Table<DeadLetterView, LetterRow> table;
    private final H2 heading = El.h2("", Figures.text("operations.letters"));
    private final Paragraph count = El.p("s dim", "");
    private final Div outcome = El.div("ops-said stack s2");
    private final Div filled;
    private final Div empty;
    private final Button more = new Button(Figures.text("operations.letters.more"), click -> showMore());
    private final Refusals refusals;
    private final Component card;
    private int size = FIRST;

    LetterCard(Gateways gateways, Viewer viewer, Texts texts, Figures figures, Runnable refresh) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.texts = texts;
        this.refresh = refresh;
        this.refusals = new Refusals(texts, viewer);
        table = new Table<>(
                Figures.text("operations.letters.caption"),
                List.of(
                        Figures.text("operations.letter.what"),
                        Figures.text("operations.letter.since"),
                        Figures.text("operations.letter.cause"),
                        Figures.text("operations.letter.waiting"),
                        Figures.text("operations.letter.actions")),
                letter -> letter.policy() + " " + letter.event(),
                letter -> new LetterRow(letter, figures, this::retry, this::discard));
        heading.getElement().setAttribute("tabindex", "-1");
        outcome.getElement().setAttribute("role", "status");
        filled = El.div("stack", count, table.component(), more);
        empty = El.div(
                "empty stack s2",
                El.svg(TrailSignDrawing.done()),
                El.p("", Figures.text("operations.letters.none")),
                El.p("s dim", Figures.text("operations.letters.none.why")));
        card = El.section("card", heading, outcome, refusals.place(), filled, empty);
        more.addClassName("small");
    }

    Component component() {
        return card;
    }

    /** Shows how things stand; returns it. */
    DeadLetterPage show() {
        DeadLetterPage page = gateways.ask(new FindDeadLetters(0, size));
        boolean none = page.letters().isEmpty();
        filled.setVisible(!none);
        empty.setVisible(none);
        table.show(page.letters());
        count.setText(Figures.text("operations.letters.count", page.total(), page.events() - page.total()));
        boolean cut = page.total() > page.letters().size();
        more.setVisible(cut && size < MOST);
        return page;
    }

    private void showMore() {
        size = MOST;
        refresh.run();
    }

    private void retry(DeadLetterView letter) {
        refusals.guard(() -> {
            RetryOutcome came = gateways.sendOnly(new RetryDeadLetter(letter.policy(), letter.event()));
            String key = "operations.retried." + came.name().toLowerCase(Locale.ROOT);
            say(came == RetryOutcome.HANDLED ? "notice ok" : "notice wait", Figures.text(key, letter.type()));
            if (came == RetryOutcome.HANDLED) {
                El.focus(heading);
            }
        });
        refresh.run();
    }

    private void discard(DeadLetterView letter) {
        DiscardDialog.open(letter, texts, viewer, reason -> {
            gateways.sendOnly(new DiscardDeadLetter(letter.policy(), letter.event(), reason));
            say("notice ok", Figures.text("operations.discarded", letter.type(), letter.waiting()));
            refresh.run();
            El.focus(heading);
        });
    }

    private void say(String classes, String words) {
        outcome.removeAll();
        Icons icon = classes.endsWith("ok") ? Icons.CHECK : Icons.CLOCK;
        outcome.add(El.div(classes, El.icon(icon), El.p("", words)));
    }
}
