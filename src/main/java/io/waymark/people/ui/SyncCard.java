package io.waymark.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.waymark.people.api.RosterChange;
import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncProgress;
import io.waymark.people.api.SyncRun;
import io.waymark.people.api.SyncState;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.HistoryParts;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.platform.ui.drawing.TrailSignDrawing;

/** What is going on, or came of the last sync, and what can be done now. */
final class SyncCard {

    /** What the buttons do. */
    interface Buttons {
        void look();

        void run(SyncKind kind, String meantLeavers);
    }

    private final SyncWords words;
    private final Buttons buttons;

    SyncCard(SyncWords words, Buttons buttons) {
        this.words = words;
        this.buttons = buttons;
    }

    /** Where there is no directory: how to get one. */
    static Component none() {
        return El.div(
                "card empty stack s2",
                El.svg(TrailSignDrawing.ahead()),
                El.p("", SyncWords.text("none")),
                El.p("s dim", SyncWords.text("none.how")));
    }

    Component of(SyncState state) {
        SyncProgress running = state.running();
        return running == null ? resting(state) : going(running);
    }

    private Component going(SyncProgress running) {
        String step = SyncWords.text("stage." + SyncWords.code(running.stage()), running.told(), running.changes());
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", step);
        return El.section(
                "card",
                El.h2("", SyncWords.text(running.preview() ? "looking" : "running")),
                El.p("", step),
                bar,
                El.p("s dim", SyncWords.text("since", words.moment(running.begun()), words.began(running.by()))));
    }

    private Component resting(SyncState state) {
        SyncRun last = state.last().orElse(null);
        boolean asks = last != null && last.outcome() == SyncOutcome.MANY_LEAVERS;
        Section card = (Section) El.section(asks ? "card post" : "card", El.h2("", SyncWords.text("last")));
        if (last == null) {
            card.add(El.p("", SyncWords.text("never")));
        } else {
            card.add(facts(last));
            if (last.code() != null) {
                card.add(notice(words.refusal(last.code(), state.directory())));
            }
            if (last.problemCount() > 0) {
                card.add(notice(SyncWords.text("problems", last.problemCount())));
            }
            if (asks) {
                card.add(question(last));
            }
        }
        card.add(El.p("s dim", SyncWords.text("directory", String.valueOf(state.directory()))));
        card.add(choices(last == null));
        return card;
    }

    private DescriptionList facts(SyncRun run) {
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        HistoryParts.fact(facts, "people.sync.fact.when", words.moment(run.ended()));
        HistoryParts.fact(facts, "people.sync.fact.kind", words.kind(run) + ", " + words.began(run.by()));
        HistoryParts.fact(
                facts, "people.sync.fact.outcome", SyncWords.text("outcome." + SyncWords.code(run.outcome())));
        HistoryParts.fact(facts, "people.sync.fact.told", words.number(run.told()));
        HistoryParts.fact(facts, "people.sync.fact.changes", words.counts(run));
        HistoryParts.fact(facts, "people.sync.fact.unchanged", words.number(run.unchanged()));
        return facts;
    }

    private Component question(SyncRun run) {
        Button meant = new Button(
                SyncWords.text("leavers.meant", run.count(RosterChange.Kind.LEAVE)),
                click -> buttons.run(SyncKind.FULL, run.leavers()));
        meant.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return El.div(
                "stack s2",
                El.p("", SyncWords.text("leavers.ask", run.count(RosterChange.Kind.LEAVE), run.active())),
                El.p("s dim", SyncWords.text("leavers.names")),
                El.div("row", meant));
    }

    /** Before the first, looking comes first. */
    private Component choices(boolean never) {
        Button look = new Button(SyncWords.text("look"), click -> buttons.look());
        Button sync = new Button(SyncWords.text("now"), click -> buttons.run(SyncKind.FULL, ""));
        (never ? look : sync).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button quick = new Button(SyncWords.text("quick"), click -> buttons.run(SyncKind.INCREMENTAL, ""));
        quick.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return never ? El.div("row", look, sync) : El.div("row", sync, look, quick);
    }

    private static Div notice(String sentence) {
        return El.div("notice wait", El.icon(Icons.WARN), El.p("", sentence));
    }
}
