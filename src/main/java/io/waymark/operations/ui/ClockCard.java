package io.waymark.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import io.waymark.operations.api.ClockView;
import io.waymark.platform.ui.El;
import java.util.Set;

/** What the clock says, how far that is ahead, and what is due next: its kind and its time, but not whose it is. */
final class ClockCard {

    private static final Set<String> KINDS = Set.of("commitment", "mail", "people-sync", "people-import");

    private final Figures figures;
    private final DescriptionList.Description now = new DescriptionList.Description();
    private final DescriptionList.Description ahead = new DescriptionList.Description();
    private final DescriptionList.Description next = new DescriptionList.Description();
    private final Component card;

    ClockCard(Figures figures) {
        this.figures = figures;
        DescriptionList facts = El.with(new DescriptionList(), "facts");
        facts.add(
                term("clock.now"), now,
                term("clock.ahead-by"), ahead,
                term("clock.next"), next);
        card = El.section("card", El.h2("", Figures.text("clock.card")), facts);
    }

    Component component() {
        return card;
    }

    void show(ClockView clock) {
        now.setText(figures.moment(clock.now()));
        ahead.setText(
                clock.ahead().isZero() ? Figures.text("clock.not-ahead") : Figures.text("clock.days", clock.days()));
        ClockView.Due due = clock.next();
        next.setText(
                due == null
                        ? Figures.text("clock.next.none")
                        : Figures.text("clock.next.what", words(due.kind()), figures.moment(due.at())));
    }

    private static String words(String kind) {
        return Figures.text("clock.next." + (KINDS.contains(kind) ? kind : "other"));
    }

    private static DescriptionList.Term term(String key) {
        return new DescriptionList.Term(Figures.text(key));
    }
}
