package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import io.waymark.accountability.api.CheckInTally;
import io.waymark.accountability.api.Figures;
import io.waymark.platform.ui.El;
import io.waymark.shared.Proportion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Follow-through and transfer of some commitments, with everything they are made of. */
final class FiguresCard {

    private static final List<String> COUNTS = List.of(
            "due",
            "on-time",
            "late",
            "missed",
            "excused",
            "open",
            "to-come",
            "answered",
            "confirmed",
            "disputed",
            "lapsed",
            "pending",
            "self-reported");

    private final Locale locale;

    FiguresCard(Locale locale) {
        this.locale = locale;
    }

    Component of(String title, String lead, Figures figures) {
        if (figures.commitments() == 0) {
            return El.section("card", El.h2("", title), El.p("s dim", Words.text("figures.no-commitments")));
        }
        return El.section(
                "card",
                El.h2("", title),
                El.p("s dim", lead),
                FiguresTable.of(
                        Words.text("figures.shares.of", title),
                        heads("figures.share.head", List.of("what", "share", "of", "left-out")),
                        shares(figures)),
                FiguresTable.of(
                        Words.text("figures.counts.of", title),
                        heads("figures.count", plus("when", COUNTS)),
                        counts(figures)));
    }

    private List<List<String>> shares(Figures figures) {
        CheckInTally all = figures.all();
        String excused = Words.text("figures.left-out.follow-through", all.excused(), all.open());
        return Stream.concat(
                        Stream.of(
                                share("follow-through", 0, all.followThrough(), excused),
                                share("with-late", 0, all.withLate(), excused),
                                share(
                                        "confirmed",
                                        0,
                                        all.confirmedOfAnswered(),
                                        Words.text("figures.left-out.nothing"))),
                        figures.byDay().stream()
                                .map(day -> share(
                                        "transfer",
                                        day.day(),
                                        day.tally().transfer(),
                                        FigureWords.leftOut(day.tally()))))
                .toList();
    }

    private List<String> share(String name, int day, Proportion share, String leftOut) {
        return List.of(
                Words.text("figures.name." + name, day),
                FigureWords.share(share, locale),
                FigureWords.inputs(share),
                leftOut);
    }

    private List<List<String>> counts(Figures figures) {
        return Stream.concat(
                        figures.byDay().stream().map(day -> counts(Words.text("check-in.day", day.day()), day.tally())),
                        Stream.of(counts(Words.text("figures.all"), figures.all())))
                .toList();
    }

    private List<String> counts(String when, CheckInTally tally) {
        return Stream.concat(
                        Stream.of(when),
                        Stream.of(
                                        tally.due(),
                                        tally.onTime(),
                                        tally.late(),
                                        tally.missed(),
                                        tally.excused(),
                                        tally.open(),
                                        tally.toCome(),
                                        tally.answered(),
                                        tally.confirmed(),
                                        tally.disputed(),
                                        tally.lapsed(),
                                        tally.pending(),
                                        tally.selfReported())
                                .map(count -> FigureWords.count(count, locale)))
                .toList();
    }

    private static List<String> heads(String key, List<String> names) {
        return names.stream().map(name -> Words.text(key + "." + name)).toList();
    }

    private static List<String> plus(String first, List<String> more) {
        return Stream.concat(Stream.of(first), more.stream()).toList();
    }
}
