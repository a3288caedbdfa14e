package io.waymark.accountability.domain;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.LineFor;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One answer to one check-in: whether it may be given, and what it leads to. */
record CheckInAnswering(
        CheckIn checkIn, AnswerCheckIn command, @Nullable PersonId confirmer) {

    private static final int CONFIRMING_DAYS = 5;

    /** Refuses what comes too early or too late. */
    void requireAllowed(boolean closed) {
        Instant now = command.at();
        if (checkIn.excused()) {
            throw Rejection.conflict("check-in-excused");
        }
        if (checkIn.missed()
                || (checkIn.given() == null && !now.isBefore(checkIn.plan().missedAt()))) {
            throw Rejection.conflict("check-in-missed", checkIn.plan().missedAt());
        }
        if (now.isBefore(checkIn.plan().dueAt())) {
            throw Rejection.conflict("check-in-not-due", checkIn.plan().dueAt());
        }
        if (closed && checkIn.given() == null) {
            throw Rejection.conflict("commitment-closed");
        }
    }

    /** Empty if the same was answered before. */
    Optional<AccountabilityEvent> event(CommitmentId commitment, PersonId person, Supplier<WorkingTime> time) {
        Texts.scale(command.rating(), "rating").ifPresent(problem -> {
            throw Rejection.invalid(problem);
        });
        CheckIn.Given before = checkIn.given();
        CheckIn.Given now = given(before, time);
        if (before != null && before.isSame(now)) {
            return Optional.empty();
        }
        if (isConfirmedOrLapsed()) {
            throw Rejection.conflict("check-in-confirmed");
        }
        PersonId asked = now.confirmBefore() == null ? null : confirmer;
        boolean late = !command.at().isBefore(checkIn.plan().onTimeBefore());
        return Optional.of(
                before == null
                        ? new CheckInAnswered(
                                commitment,
                                person,
                                command.day(),
                                now.answer(),
                                now.line(),
                                now.lineFor(),
                                now.rating(),
                                late,
                                asked,
                                now.confirmBefore(),
                                command.at())
                        : new CheckInCorrected(
                                commitment,
                                person,
                                command.day(),
                                now.answer(),
                                now.line(),
                                now.lineFor(),
                                now.rating(),
                                asked,
                                now.confirmBefore(),
                                command.at()));
    }

    /** The confirmer has answered, or can no more. */
    private boolean isConfirmedOrLapsed() {
        return switch (checkIn.confirmation()) {
            case NONE, ASKED -> false;
            case SEEN, NOT_SEEN, LAPSED -> true;
        };
    }

    private CheckIn.Given given(CheckIn.@Nullable Given before, Supplier<WorkingTime> time) {
        String line = command.line() == null && before != null ? before.line() : Texts.line(command.line(), "line");
        LineFor chosen = command.lineFor();
        LineFor lineFor = chosen != null ? chosen : before != null ? before.lineFor() : LineFor.CONFIRMER_AND_MANAGER;
        Integer rating = command.rating() == null && before != null ? before.rating() : command.rating();
        return new CheckIn.Given(command.answer(), line, lineFor, rating, confirmBefore(before, time));
    }

    /** A correction gives no more time than there was. */
    private @Nullable Instant confirmBefore(CheckIn.@Nullable Given before, Supplier<WorkingTime> time) {
        if (confirmer == null || !command.answer().isSomething()) {
            return null;
        }
        Instant earlier = before == null ? null : before.confirmBefore();
        return earlier != null ? earlier : time.get().afterWorkingDays(command.at(), CONFIRMING_DAYS);
    }
}
