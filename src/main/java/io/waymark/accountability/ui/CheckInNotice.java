package io.waymark.accountability.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.platform.ui.El;
import io.waymark.platform.ui.Viewer;
import io.waymark.platform.ui.drawing.Icons;
import io.waymark.shared.PersonId;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a check-in stands, why, and what can be done. */
final class CheckInNotice {

    private final Names names;
    private final Viewer viewer;

    CheckInNotice(Names names, Viewer viewer) {
        this.names = names;
        this.viewer = viewer;
    }

    Div of(CommitmentView commitment, CheckInView checkIn) {
        return switch (checkIn.state()) {
            case ANSWERED -> answered(checkIn);
            case MISSED ->
                notice(Icons.INFO, "", Words.text("check-in.missed", checkIn.day()), afterwards(commitment, checkIn));
            case EXCUSED ->
                notice(
                        Icons.INFO,
                        "",
                        Words.text("check-in.excused", checkIn.day()),
                        new CheckInStory(names, viewer).of(checkIn).getLast());
            case OPEN -> open(commitment, checkIn);
        };
    }

    private Div open(CommitmentView commitment, CheckInView checkIn) {
        if (!commitment.isOpen()) {
            return notice(Icons.INFO, "", Words.text("check-in.closed"), "");
        }
        return checkIn.isAsked(viewer.now())
                ? notice(Icons.CLOCK, "", "", Words.text("check-in.open-until", viewer.moment(checkIn.missedAt())))
                : notice(
                        Icons.CLOCK,
                        "",
                        Words.text("check-in.not-due", checkIn.day(), viewer.moment(checkIn.dueAt())),
                        Words.text("check-in.not-due.more"));
    }

    private Div answered(CheckInView checkIn) {
        AnswerView answer = Objects.requireNonNull(checkIn.answer());
        ConfirmationView confirmation = checkIn.confirmation();
        String saved = Words.text("check-in.saved", Trail.said(answer));
        PersonId who = confirmation.who();
        if (who == null || confirmation.state() == ConfirmationView.State.NONE) {
            String key = answer.answer().isSomething() ? "check-in.saved.self" : "check-in.saved.nothing";
            return notice(Icons.CHECK, "ok", saved, Words.text(key));
        }
        String name = names.first(who);
        return notice(
                confirmation.state() == ConfirmationView.State.NOT_SEEN ? Icons.INFO : Icons.CHECK,
                confirmation.state() == ConfirmationView.State.NOT_SEEN ? "wait" : "ok",
                saved,
                Words.text("check-in.saved." + Slug.of(confirmation.state()), name),
                said(confirmation, name));
    }

    private static Component[] said(ConfirmationView confirmation, String name) {
        return Stream.of(
                        said("story.line", name, confirmation.line()),
                        said("story.question", name, confirmation.question()))
                .flatMap(Optional::stream)
                .toArray(Component[]::new);
    }

    private static Optional<Component> said(String key, String name, @Nullable String words) {
        return Optional.ofNullable(words).map(one -> El.p("s", Words.text(key, name, one)));
    }

    /** When one is asked next: there is always a next time, or a word that there is none. */
    private String afterwards(CommitmentView commitment, CheckInView missed) {
        return commitment.checkIns().stream()
                .filter(one -> one.day() > missed.day() && one.state() == CheckInView.State.OPEN)
                .findFirst()
                .map(next -> Words.text("check-in.next", next.day(), viewer.day(next.due())))
                .orElseGet(() -> Words.text("check-in.next.none"));
    }

    private static Div notice(Icons icon, String kind, String what, String more, Component... said) {
        Div words = El.div("grow", El.p("", what.isEmpty() ? El.text(more) : El.b(what)));
        if (!what.isEmpty() && !more.isEmpty()) {
            words.add(El.p("s", more));
        }
        words.add(said);
        Div notice = El.div(("notice " + kind).strip(), El.icon(icon), words);
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
