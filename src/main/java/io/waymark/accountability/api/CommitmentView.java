package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commitment with all that has become of it.
 *
 * @param rewordingsLeft how often it may still be reworded
 * @param dayZero the day its check-ins count from; null until its pathway is completed
 * @param hindrance what stands in the way; null if nothing does
 * @param closing null while open
 */
public record CommitmentView(
        CommitmentId id,
        PersonId person,
        int number,
        Origin origin,
        Wording wording,
        int rewordingsLeft,
        Grown behaviour,
        int baseline,
        Instant madeAt,
        ConfirmingView confirming,
        List<Integer> days,
        @Nullable LocalDate dayZero,
        List<CheckInView> checkIns,
        @Nullable Hindrance hindrance,
        @Nullable Closing closing) {

    /** What stands in the way of it. */
    public record Hindrance(Obstacle obstacle, @Nullable String line, Instant at) {}

    /** How it ended. */
    public record Closing(Outcome outcome, @Nullable String reason, Instant at) {}

    public boolean isOpen() {
        return closing == null;
    }

    public Optional<CheckInView> checkIn(int day) {
        return checkIns.stream().filter(one -> one.day() == day).findFirst();
    }

    /** The check-in that is asked for now, if there is one. */
    public Optional<CheckInView> asked(Instant now) {
        return checkIns.stream().filter(one -> one.isAsked(now)).findFirst();
    }

    /** As whoever may not read what was written for the confirmer alone sees it. */
    public CommitmentView withoutPrivateLines() {
        return with(checkIns.stream().map(CheckInView::withoutPrivateLine).toList());
    }

    /**
     * As whoever confirms it sees it: the sentence and the answers, nothing of what hinders the person or why they were excused. What
     * was written for a confirmer before them alone stays with that one.
     */
    public CommitmentView forConfirmer() {
        return with(
                checkIns.stream()
                        .map(one -> isForPresentConfirmer(one) ? one : one.withoutPrivateLine())
                        .map(CheckInView::withoutReason)
                        .toList(),
                null);
    }

    private boolean isForPresentConfirmer(CheckInView checkIn) {
        AnswerView answer = checkIn.answer();
        return confirming.state() == ConfirmingView.State.ACCEPTED
                && answer != null
                && !answer.at().isBefore(confirming.since());
    }

    public CommitmentView with(List<CheckInView> changed) {
        return with(changed, hindrance);
    }

    private CommitmentView with(List<CheckInView> changed, @Nullable Hindrance kept) {
        return new CommitmentView(
                id,
                person,
                number,
                origin,
                wording,
                rewordingsLeft,
                behaviour,
                baseline,
                madeAt,
                confirming,
                days,
                dayZero,
                changed,
                kept,
                closing);
    }
}
