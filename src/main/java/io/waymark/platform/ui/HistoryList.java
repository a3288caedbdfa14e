package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.i18n.HistoryTexts;
import io.waymark.shared.History;
import io.waymark.shared.HistoryEntry;
import io.waymark.shared.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What happened, the newest first, day by day, a page at a time; it grows while it is looked at. */
public class HistoryList extends Div {

    /** How many entries are shown at first, and are added each time. */
    public static final int PAGE = 20;

    private static final long serialVersionUID = 1L;

    private final transient Gateways gateways;
    private final transient Viewer viewer;
    private final transient HistoryLine lines;
    private final transient IntFunction<Query<History>> query;
    private final String path;
    private final transient List<Signal<History>> pages = new ArrayList<>();
    private final ValueSignal<Integer> shown = new ValueSignal<>(1);
    private final Paragraph count = El.p("s dim", "");
    private final Div days = El.div("stack s5 history");
    private final Button earlier = new Button(getTranslation("history.earlier"), click -> earlier());

    /**
     * Shows what the query answers, page by page.
     *
     * @param path of the page it stands on, for the links to a day; empty for none
     * @param query for a page, from 0, of {@link #PAGE} entries
     */
    public HistoryList(
            Gateways gateways, Viewer viewer, HistoryTexts texts, String path, IntFunction<Query<History>> query) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.lines = new HistoryLine(texts, viewer);
        this.query = query;
        this.path = path;
        addClassNames("stack", "s5");
        count.getElement().setAttribute("role", "status");
        earlier.setDisableOnClick(true);
        add(count, days, earlier);
        pages.add(Live.of(this, gateways, query.apply(0)));
        Signal.effect(this, () -> {
            shown.get();
            List<History> found = pages.stream().map(Signal::get).toList();
            Signal.untracked(() -> {
                show(found);
                return true;
            });
        });
    }

    private void earlier() {
        int before = pages.size() * PAGE;
        pages.add(Live.of(this, gateways, query.apply(pages.size())));
        shown.set(pages.size());
        earlier.setEnabled(true);
        // Whoever works by keyboard goes on at the first of those that were added.
        days.getElement()
                .executeJs(
                        "setTimeout(() => { const next = this.querySelectorAll('li')[$0];"
                                + " next?.setAttribute('tabindex', '-1'); next?.focus(); })",
                        before);
    }

    private void show(List<History> found) {
        long total = found.getLast().total();
        count.setText(getTranslation("history.count", total));
        earlier.setVisible(found.getLast().hasEarlier());
        days.removeAll();
        if (total == 0) {
            days.add(El.div(
                    "card empty",
                    El.h3("card-title", getTranslation("history.none.title")),
                    El.p("s dim", getTranslation("history.none.why"))));
        }
        Map<LocalDate, List<HistoryEntry>> byDay = new LinkedHashMap<>();
        found.stream()
                .flatMap(page -> page.entries().stream())
                .forEach(entry -> byDay.computeIfAbsent(
                                LocalDate.ofInstant(entry.at(), viewer.zone()), day -> new ArrayList<>())
                        .add(entry));
        byDay.forEach((day, entries) -> days.add(day(day, entries)));
    }

    private Component day(LocalDate day, List<HistoryEntry> entries) {
        var heading = El.h3("s", "");
        heading.add(El.time(day.toString(), viewer.day(day)));
        Div line = El.div("row between", heading);
        if (!path.isEmpty()) {
            var then = El.a(path + "?on=" + day, "link", getTranslation("history.on.then"));
            then.add(El.hidden(getTranslation("history.on.then.hidden", viewer.day(day))));
            line.add(then);
        }
        return El.div(
                "stack s1", line, El.ol("", entries.stream().map(lines::of).toArray(Component[]::new)));
    }
}
