package io.waymark.accountability.ui;

import io.waymark.accountability.api.Agenda;
import io.waymark.accountability.api.Blockage;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import java.util.List;
import java.util.stream.Stream;

/** What is worth a word: open check-ins, what is blocked or not seen yet, new badges, and the points of the two. */
final class AgendaItems {

    private final AgendaOf of;
    private final Viewer viewer;

    AgendaItems(AgendaOf of, Viewer viewer) {
        this.of = of;
        this.viewer = viewer;
    }

    List<AgendaItem> of(Agenda agenda) {
        return Stream.of(
                        agenda.commitments().stream().flatMap(this::asked),
                        agenda.commitments().stream().flatMap(one -> blocked(one, agenda)),
                        agenda.commitments().stream().flatMap(this::notSeen),
                        agenda.badges().stream().map(this::badge),
                        agenda.points().stream().map(this::point))
                .flatMap(items -> items)
                .toList();
    }

    private Stream<AgendaItem> asked(CommitmentView commitment) {
        return commitment.asked(viewer.now()).stream()
                .map(one -> AgendaItem.of(
                        Icons.CLOCK,
                        "chip bad",
                        Words.text("agenda.asked", one.day()),
                        Words.text(
                                of.own() ? "agenda.asked.own" : "agenda.asked.on",
                                viewer.shortDay(one.due()),
                                commitment.wording().title())));
    }

    private Stream<AgendaItem> blocked(CommitmentView commitment, Agenda agenda) {
        return Blockage.of(commitment, agenda.last()).stream().map(one -> {
            String what = Words.text("commitment.blocked", Words.of("obstacle", one.obstacle()));
            return AgendaItem.of(
                    Icons.BLOCK,
                    "chip wait",
                    Words.text("agenda.quoted", commitment.wording().title()),
                    Words.text(
                            one.line() == null ? "agenda.blocked" : "agenda.blocked.line",
                            what,
                            one.line() == null ? "" : one.line()));
        });
    }

    private Stream<AgendaItem> notSeen(CommitmentView commitment) {
        return commitment.checkIns().stream()
                .filter(one -> one.confirmation().state() == ConfirmationView.State.NOT_SEEN)
                .map(one -> notSeen(commitment, one));
    }

    private static AgendaItem notSeen(CommitmentView commitment, CheckInView checkIn) {
        return AgendaItem.of(
                Icons.EYE,
                "chip wait",
                Words.text("agenda.not-seen", checkIn.day()),
                Words.text("agenda.not-seen.why", commitment.wording().title()));
    }

    private AgendaItem badge(Agenda.Badge badge) {
        return AgendaItem.of(
                Icons.BADGE,
                "chip ok",
                Words.text("agenda.badge", badge.title()),
                Words.text("agenda.badge.on", viewer.dayAndMonth(badge.at())));
    }

    private AgendaItem point(Agenda.Point point) {
        return new AgendaItem(Icons.TALK, "chip", point.text(), of.by(point.by(), viewer.person()), point.id());
    }
}
