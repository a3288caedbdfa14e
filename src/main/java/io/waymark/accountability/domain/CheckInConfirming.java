package io.waymark.accountability.domain;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.AskAboutCheckIn;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.CheckInNotSeen;
import io.waymark.accountability.api.CheckInQuestioned;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.util.Optional;

/** What a confirmer says to an answer: whether they may, and what it leads to. */
record CheckInConfirming(CheckIns checkIns, CommitmentId commitment, PersonId person) {

    /** Empty if that has been said already. */
    Optional<AccountabilityEvent> event(ConfirmCheckIn command) {
        int day = command.day();
        CheckIn checkIn = checkIns.required(day);
        CheckInAnswered given = confirmable(checkIn, command.at());
        CheckIn.Confirmation said = command.seen() ? CheckIn.Confirmation.SEEN : CheckIn.Confirmation.NOT_SEEN;
        if (checkIn.confirmation() == said) {
            return Optional.empty();
        }
        requireNotSeen(checkIn);
        String line = Texts.line(command.line(), "line");
        PersonId by = command.confirmer();
        return Optional.of(
                command.seen()
                        ? new CheckInConfirmed(commitment, person, day, given.answer(), by, line, command.at())
                        : new CheckInNotSeen(commitment, person, day, by, line, command.at()));
    }

    AccountabilityEvent event(AskAboutCheckIn command) {
        CheckIn checkIn = checkIns.required(command.day());
        confirmable(checkIn, command.at());
        requireNotSeen(checkIn);
        String question = Texts.required(command.question(), "question", "question-missing");
        return new CheckInQuestioned(commitment, person, command.day(), command.confirmer(), question, command.at());
    }

    /** What there is to confirm. */
    private static CheckInAnswered confirmable(CheckIn checkIn, Instant now) {
        CheckInAnswered given = checkIn.given();
        if (given == null || checkIn.confirmation() == CheckIn.Confirmation.NONE) {
            throw Rejection.conflict("nothing-to-confirm");
        }
        if (checkIn.isLapsed(now)) {
            throw Rejection.conflict("confirmation-lapsed");
        }
        return given;
    }

    /** What was seen stands. */
    private static void requireNotSeen(CheckIn checkIn) {
        if (checkIn.confirmation() == CheckIn.Confirmation.SEEN) {
            throw Rejection.conflict("check-in-confirmed");
        }
    }
}
