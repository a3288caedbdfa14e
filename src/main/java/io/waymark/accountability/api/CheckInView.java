package io.waymark.accountability.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check-in and how it came to stand as it does.
 *
 * @param due the day on which it is asked
 * @param asked when it was asked, each time
 * @param toldAt when the confirmer was told that it is open; null if not
 * @param endedAt when it was missed or excused; null if neither
 * @param excuse null unless excused
 * @param excuseReason what the manager wrote; null for other excuses
 * @param moves how often it was put on another day
 * @param sequence how often it was put at another time, left out or taken up again: what calendars go by
 * @param changedAt when anything about it changed last
 */
public record CheckInView(
        int day,
        LocalDate due,
        Instant dueAt,
        Instant onTimeBefore,
        Instant missedAt,
        State state,
        List<Instant> asked,
        @Nullable Instant toldAt,
        @Nullable AnswerView answer,
        ConfirmationView confirmation,
        @Nullable Instant endedAt,
        @Nullable Excuse excuse,
        @Nullable String excuseReason,
        int moves,
        int sequence,
        Instant changedAt) {

    /** How a check-in stands. */
    public enum State {
        /** To come, or asked and not answered. */
        OPEN,
        ANSWERED,
        MISSED,
        EXCUSED
    }

    /** Whether it waits for an answer. */
    public boolean isAsked(Instant now) {
        return state == State.OPEN && !now.isBefore(dueAt);
    }

    /** Whether it is answered and somebody saw it. */
    public boolean isKept() {
        return answer != null
                && answer.answer() == CheckInAnswer.YES
                && confirmation.state() == ConfirmationView.State.SEEN;
    }

    CheckInView withoutPrivateLine() {
        return answer == null || answer.lineFor() == LineFor.CONFIRMER_AND_MANAGER
                ? this
                : with(
                        new AnswerView(
                                answer.answer(), null, answer.lineFor(), answer.rating(), answer.late(), answer.at()),
                        confirmation.withoutWords(),
                        excuseReason);
    }

    CheckInView withoutReason() {
        return with(answer, confirmation, null);
    }

    private CheckInView with(
            @Nullable AnswerView changed, ConfirmationView changedConfirmation, @Nullable String reason) {
        return new CheckInView(
                day,
                due,
                dueAt,
                onTimeBefore,
                missedAt,
                state,
                asked,
                toldAt,
                changed,
                changedConfirmation,
                endedAt,
                excuse,
                reason,
                moves,
                sequence,
                changedAt);
    }
}
