package io.waymark.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import io.waymark.platform.i18n.HistoryTexts;
import io.waymark.shared.HistoryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** One thing that happened, as a line: when, what, by whom, and why. */
final class HistoryLine {

    /** All of it was recorded on the day it was played in: that is said once, by its door. */
    private static final String DEMO = "demo";

    private final HistoryTexts texts;
    private final Viewer viewer;

    HistoryLine(HistoryTexts texts, Viewer viewer) {
        this.texts = texts;
        this.viewer = viewer;
    }

    Component of(HistoryEntry entry) {
        Div said = El.div(
                "stack s1",
                El.p("", texts.what(entry.what(), viewer.locale(), viewer.zone())),
                El.p("s dim", who(entry)));
        String why = texts.why(entry.why(), viewer.locale(), viewer.zone());
        if (!why.isEmpty()) {
            said.add(why(why));
        }
        if (entry.quote() != null) {
            said.add(El.p("map-voice quote", entry.quote()));
        }
        Component time = El.time(entry.at().truncatedTo(ChronoUnit.SECONDS).toString(), viewer.time(entry.at()));
        return El.li("", El.span("s num dim when", time), said);
    }

    private static Paragraph why(String why) {
        return El.p("s dim", I18NProvider.translate("history.why", why));
    }

    private String who(HistoryEntry entry) {
        List<String> parts = new ArrayList<>(List.of(texts.who(entry.by(), viewer.locale())));
        String door = texts.door(entry.why(), viewer.locale());
        if (!door.isEmpty()) {
            parts.add(door);
        }
        if (!DEMO.equals(entry.why().source()) && !day(entry.recordedAt()).equals(day(entry.at()))) {
            parts.add(I18NProvider.translate("history.meta.recorded", viewer.day(entry.recordedAt())));
        }
        return String.join(", ", parts);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, viewer.zone());
    }
}
