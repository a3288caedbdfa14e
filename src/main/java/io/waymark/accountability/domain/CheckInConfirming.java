package io.waymark.accountability.domain;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.AskAboutCheckIn;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.CheckInNotSeen;
import io.waymark.accountability.api.CheckInQuestioned;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a confirmer says to an answer: whether they may, and what it leads to. */
record CheckInConfirming(CheckIns checkIns, CommitmentId commitment, PersonId person) {

    /** Empty if that has been said already. */
    Optional<AccountabilityEvent> event(ConfirmCheckIn command) {
        CheckIn.Given given = confirmable(command.day(), command.seen());
        if (given == null) {
            return Optional.empty();
        }
        String line = Texts.line(command.line(), "line");
        int day = command.day();
        PersonId by = command.confirmer();
        return Optional.of(
                command.seen()
                        ? new CheckInConfirmed(commitment, person, day, given.answer(), by, line, command.at())
                        : new CheckInNotSeen(commitment, person, day, by, line, command.at()));
    }

    AccountabilityEvent event(AskAboutCheckIn command) {
        confirmable(command.day(), true);
        String question = Texts.required(command.question(), "question", "question-missing");
        return new CheckInQuestioned(commitment, person, command.day(), command.confirmer(), question, command.at());
    }

    /**
     * What is to be confirmed; null if that has been said already.
     *
     * @throws Rejection if there is nothing to confirm, or not any more
     */
    private CheckIn.@Nullable Given confirmable(int day, boolean seen) {
        CheckIn checkIn = checkIns.required(day);
        return switch (checkIn.confirmation()) {
            case NONE -> throw Rejection.conflict("nothing-to-confirm");
            case LAPSED -> throw Rejection.conflict("confirmation-lapsed");
            case SEEN -> {
                if (seen) {
                    yield null;
                }
                throw Rejection.conflict("check-in-confirmed");
            }
            case NOT_SEEN -> seen ? checkIn.given() : null;
            case ASKED -> checkIn.given();
        };
    }
}
