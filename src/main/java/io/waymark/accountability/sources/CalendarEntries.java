package io.waymark.accountability.sources;

import io.waymark.accountability.api.CalendarEntry;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.accountability.api.FollowUpView;
import io.waymark.accountability.api.TeamBoard;
import io.waymark.people.api.PersonView;
import io.waymark.platform.i18n.Texts;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands in somebody's calendar, in their language. Calendars are kept by others: of anybody else it says their name, never what
 * they committed to or answered.
 */
final class CalendarEntries {

    private static final String HERE = "@waymark";

    private final PersonView owner;
    private final KnownColleagues colleagues;
    private final Texts texts;

    CalendarEntries(PersonView owner, KnownColleagues colleagues, Texts texts) {
        this.owner = owner;
        this.colleagues = colleagues;
        this.texts = texts;
    }

    /** Each check-in of one's own, also those that are over: a calendar shows the past as well. */
    List<CalendarEntry> own(CommitmentView commitment) {
        return commitment.checkIns().stream()
                .map(one -> checkIn(commitment, one))
                .toList();
    }

    private CalendarEntry checkIn(CommitmentView commitment, CheckInView checkIn) {
        String state = checkIn.state().name().toLowerCase(Locale.ROOT);
        return new CalendarEntry(
                "check-in-" + commitment.id().value() + "-" + checkIn.day() + HERE,
                checkIn.sequence(),
                checkIn.changedAt(),
                checkIn.state() == CheckInView.State.EXCUSED,
                new CalendarEntry.At(checkIn.dueAt()),
                text("calendar.check-in", checkIn.day(), commitment.wording().title()),
                text(
                                "commitment.sentence",
                                commitment.wording().when(),
                                commitment.wording().then())
                        + "\n"
                        + text("calendar.check-in." + state),
                "check-ins/" + commitment.id().value() + "/" + checkIn.day());
    }

    /** Until when one is asked whether one saw something: the last day for it. */
    List<CalendarEntry> toConfirm(CommitmentView commitment) {
        return commitment.checkIns().stream()
                .filter(one -> one.confirmation().state() == ConfirmationView.State.ASKED
                        && owner.id().equals(one.confirmation().who()))
                .flatMap(one -> confirmation(commitment, one).stream())
                .toList();
    }

    private Optional<CalendarEntry> confirmation(CommitmentView commitment, CheckInView checkIn) {
        Instant before = checkIn.confirmation().before();
        return before == null
                ? Optional.empty()
                : Optional.of(new CalendarEntry(
                        "confirm-" + commitment.id().value() + "-" + checkIn.day() + HERE,
                        0,
                        checkIn.changedAt(),
                        false,
                        new CalendarEntry.On(lastDay(before)),
                        text("calendar.confirm", name(commitment.person())),
                        text("calendar.confirm.what"),
                        "confirming/" + commitment.id().value()));
    }

    private LocalDate lastDay(Instant before) {
        return LocalDate.ofInstant(before.minusMillis(1), owner.zone());
    }

    /** The day on which one talks with a report again, as one noted last. */
    List<CalendarEntry> talk(TeamBoard.Row report) {
        FollowUpView last = report.last();
        LocalDate next = last == null ? null : last.next();
        return last == null || next == null ? List.of() : List.of(talk(report.person(), last, next));
    }

    private CalendarEntry talk(PersonId report, FollowUpView last, LocalDate next) {
        return new CalendarEntry(
                "follow-up-" + last.id().value() + HERE,
                0,
                last.at(),
                false,
                new CalendarEntry.On(next),
                text("calendar.follow-up", name(report)),
                text("calendar.follow-up.what"),
                "agenda/" + report.value());
    }

    private String name(PersonId person) {
        return colleagues
                .find(person)
                .map(PersonView::name)
                .filter(known -> !known.isBlank())
                .orElseGet(() -> text("notification.nobody"));
    }

    private String text(String key, Object... args) {
        return texts.get(owner.displayLocale(), key, args);
    }
}
