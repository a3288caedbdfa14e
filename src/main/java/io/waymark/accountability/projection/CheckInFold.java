package io.waymark.accountability.projection;

import io.waymark.accountability.api.AnswerView;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInQuestioned;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each event makes of a check-in. */
record CheckInFold(CheckInView now) {

    static CheckInView planned(PlannedCheckIn plan, Instant at) {
        return new CheckInView(
                plan.day(),
                plan.due(),
                plan.dueAt(),
                plan.onTimeBefore(),
                plan.missedAt(),
                CheckInView.State.OPEN,
                List.of(),
                null,
                null,
                ConfirmationView.NONE,
                null,
                null,
                null,
                0,
                0,
                at);
    }

    /** What an event made of it, with when that was, and whether calendars have to put it elsewhere. */
    CheckInView noted(CheckInView then, Instant at) {
        boolean elsewhere = !then.dueAt().equals(now.dueAt()) || (then.excuse() == null) != (now.excuse() == null);
        return new CheckInView(
                then.day(),
                then.due(),
                then.dueAt(),
                then.onTimeBefore(),
                then.missedAt(),
                then.state(),
                then.asked(),
                then.toldAt(),
                then.answer(),
                then.confirmation(),
                then.endedAt(),
                then.excuse(),
                then.excuseReason(),
                then.moves(),
                now.sequence() + (elsewhere ? 1 : 0),
                at);
    }

    /** It is asked on another day, or, on the same day, later on because of leave; an excuse is over with that. */
    CheckInView moved(PlannedCheckIn plan) {
        boolean anew = !plan.due().equals(now.due());
        return new CheckInView(
                plan.day(),
                plan.due(),
                plan.dueAt(),
                plan.onTimeBefore(),
                plan.missedAt(),
                CheckInView.State.OPEN,
                anew ? List.of() : now.asked(),
                anew ? null : now.toldAt(),
                now.answer(),
                now.confirmation(),
                null,
                null,
                null,
                now.moves() + (anew ? 1 : 0),
                now.sequence(),
                now.changedAt());
    }

    CheckInView asked(Instant at) {
        List<Instant> asked = new ArrayList<>(now.asked());
        asked.add(at);
        return with(now.state(), asked, now.toldAt(), now.answer(), now.confirmation());
    }

    CheckInView told(Instant at) {
        return with(now.state(), now.asked(), at, now.answer(), now.confirmation());
    }

    CheckInView answered(CheckInAnswered e) {
        return answered(
                new AnswerView(e.answer(), e.line(), e.lineFor(), e.rating(), e.late(), e.at()),
                e.confirmer(),
                e.confirmBefore(),
                e.at());
    }

    CheckInView corrected(CheckInCorrected e) {
        boolean late = now.answer() != null && now.answer().late();
        return answered(
                new AnswerView(e.answer(), e.line(), e.lineFor(), e.rating(), late, e.at()),
                e.confirmer(),
                e.confirmBefore(),
                e.at());
    }

    CheckInView confirmed(ConfirmationView.State state, @Nullable PersonId who, @Nullable String line, Instant at) {
        ConfirmationView confirmation =
                new ConfirmationView(state, who, null, line, now.confirmation().question(), at);
        return with(now.state(), now.asked(), now.toldAt(), now.answer(), confirmation);
    }

    /** A question still open goes to whoever confirms now. */
    CheckInView handedOver(PersonId who) {
        ConfirmationView open = now.confirmation();
        return open.state() != ConfirmationView.State.ASKED
                ? now
                : with(
                        now.state(),
                        now.asked(),
                        now.toldAt(),
                        now.answer(),
                        new ConfirmationView(
                                open.state(), who, open.before(), open.line(), open.question(), open.at()));
    }

    CheckInView questioned(CheckInQuestioned e) {
        ConfirmationView before = now.confirmation();
        ConfirmationView confirmation = new ConfirmationView(
                before.state(), before.who(), before.before(), before.line(), e.question(), before.at());
        return with(now.state(), now.asked(), now.toldAt(), now.answer(), confirmation);
    }

    CheckInView missed(Instant at) {
        return ended(CheckInView.State.MISSED, at, null, null);
    }

    CheckInView excused(CheckInExcused e) {
        return ended(CheckInView.State.EXCUSED, e.at(), e.excuse(), e.reason());
    }

    private CheckInView answered(
            AnswerView answer, @Nullable PersonId confirmer, @Nullable Instant before, Instant at) {
        ConfirmationView confirmation = confirmer == null
                ? ConfirmationView.NONE
                : new ConfirmationView(ConfirmationView.State.ASKED, confirmer, before, null, null, at);
        return with(CheckInView.State.ANSWERED, now.asked(), now.toldAt(), answer, confirmation);
    }

    private CheckInView with(
            CheckInView.State state,
            List<Instant> asked,
            @Nullable Instant toldAt,
            @Nullable AnswerView answer,
            ConfirmationView confirmation) {
        return new CheckInView(
                now.day(),
                now.due(),
                now.dueAt(),
                now.onTimeBefore(),
                now.missedAt(),
                state,
                asked,
                toldAt,
                answer,
                confirmation,
                now.endedAt(),
                now.excuse(),
                now.excuseReason(),
                now.moves(),
                now.sequence(),
                now.changedAt());
    }

    private CheckInView ended(
            CheckInView.State state, Instant at, @Nullable Excuse excuse, @Nullable String excuseReason) {
        return new CheckInView(
                now.day(),
                now.due(),
                now.dueAt(),
                now.onTimeBefore(),
                now.missedAt(),
                state,
                now.asked(),
                now.toldAt(),
                now.answer(),
                now.confirmation(),
                at,
                excuse,
                excuseReason,
                now.moves(),
                now.sequence(),
                now.changedAt());
    }
}
