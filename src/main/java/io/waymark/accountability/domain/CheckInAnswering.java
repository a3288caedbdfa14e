package io.waymark.accountability.domain;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.LineFor;
import io.waymark.accountability.api.WorkingTimes;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer to one check-in: whether it may be given, and what it leads to.
 *
 * @param confirmer who has accepted to confirm; null if nobody has
 */
record CheckInAnswering(
        CheckIn checkIn,
        AnswerCheckIn command,
        PersonId person,
        @Nullable PersonId confirmer,
        boolean closed) {

    private static final int CONFIRMING_DAYS = 5;

    /** Empty if the same was answered before. */
    Optional<AccountabilityEvent> event(CommitmentId commitment, WorkingTimes workingTimes) {
        Texts.scale(command.rating(), "rating").ifPresent(problem -> {
            throw Rejection.invalid(problem);
        });
        CheckInAnswered before = checkIn.given();
        if (before == null) {
            requireInTime();
            return Optional.of(answered(commitment, null, workingTimes));
        }
        CheckInAnswered now = answered(commitment, before, workingTimes);
        if (isSame(before, now)) {
            return Optional.empty();
        }
        if (command.first()) {
            throw Rejection.conflict("answer-link-used");
        }
        requireCorrectable();
        return Optional.of(new CheckInCorrected(
                commitment,
                person,
                now.day(),
                now.answer(),
                now.line(),
                now.lineFor(),
                now.rating(),
                now.confirmer(),
                now.confirmBefore(),
                now.at()));
    }

    /** Refuses what comes too early or too late. */
    private void requireInTime() {
        Instant now = command.at();
        if (checkIn.excuse() != null) {
            throw Rejection.conflict("check-in-excused");
        }
        if (checkIn.missed() || !now.isBefore(checkIn.plan().missedAt())) {
            throw Rejection.conflict("check-in-missed", checkIn.plan().missedAt());
        }
        if (!checkIn.isAsked(now)) {
            throw Rejection.conflict("check-in-not-due", checkIn.plan().dueAt());
        }
    }

    /** The confirmer has said something, or can no more; or the commitment ended by what was answered. */
    private void requireCorrectable() {
        boolean asked = checkIn.confirmation() == CheckIn.Confirmation.ASKED;
        boolean selfReported = checkIn.confirmation() == CheckIn.Confirmation.NONE;
        if (checkIn.isLapsed(command.at()) || (!asked && !selfReported)) {
            throw Rejection.conflict("check-in-confirmed");
        }
        if (closed && selfReported) {
            throw Rejection.conflict("commitment-closed");
        }
    }

    private static boolean isSame(CheckInAnswered one, CheckInAnswered other) {
        return one.answer() == other.answer()
                && Objects.equals(one.line(), other.line())
                && one.lineFor() == other.lineFor()
                && Objects.equals(one.rating(), other.rating());
    }

    private CheckInAnswered answered(
            CommitmentId commitment, @Nullable CheckInAnswered before, WorkingTimes workingTimes) {
        String line = command.line() == null && before != null ? before.line() : Texts.line(command.line(), "line");
        LineFor chosen = command.lineFor();
        LineFor lineFor = chosen != null ? chosen : before != null ? before.lineFor() : LineFor.CONFIRMER_AND_MANAGER;
        Integer rating = command.rating() == null && before != null ? before.rating() : command.rating();
        boolean late = before != null
                ? before.late()
                : !command.at().isBefore(checkIn.plan().onTimeBefore());
        PersonId asked = asked(before);
        Instant confirmBefore = asked == null ? null : confirmBefore(asked, before, workingTimes);
        return new CheckInAnswered(
                commitment,
                person,
                command.day(),
                command.answer(),
                line,
                lineFor,
                rating,
                late,
                asked,
                confirmBefore,
                command.at());
    }

    /** Once somebody has been asked, an answer stays to be confirmed, by whoever confirms then. */
    private @Nullable PersonId asked(@Nullable CheckInAnswered before) {
        if (!command.answer().isSomething()) {
            return null;
        }
        return confirmer != null || before == null ? confirmer : before.confirmer();
    }

    /** So many working days of the one who is asked; a correction gives no more time than there was. */
    private Instant confirmBefore(PersonId asked, @Nullable CheckInAnswered before, WorkingTimes workingTimes) {
        Instant earlier = before == null ? null : before.confirmBefore();
        return earlier != null
                ? earlier
                : workingTimes.of(asked, command.at()).afterWorkingDays(command.at(), CONFIRMING_DAYS);
    }
}
