package io.waymark.accountability.domain;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CheckInReminded;
import io.waymark.accountability.api.CheckInToldOf;
import io.waymark.accountability.api.Colleagues;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmationLapsed;
import io.waymark.accountability.api.ConfirmerAssigned;
import io.waymark.accountability.api.ConfirmerSilent;
import io.waymark.accountability.api.Excuse;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a commitment does when it is woken: the events of one check-in, and those about who confirms. */
record Wakening(CommitmentId commitment, PersonId person, CommitmentState state, Instant now) {

    /** What has become due of one check-in. */
    List<AccountabilityEvent> of(CheckIn checkIn) {
        return checkIn.due(now).stream()
                .flatMap(due -> event(due, checkIn).stream())
                .toList();
    }

    /** What becomes of an open check-in when its commitment ends: missed if its time was over by then, else asked no more. */
    AccountabilityEvent atTheEnd(CheckIn checkIn) {
        return now.isBefore(checkIn.plan().missedAt())
                ? excused(checkIn, Excuse.CLOSED)
                : of(checkIn).getFirst();
    }

    private Optional<AccountabilityEvent> event(CheckIn.Due due, CheckIn checkIn) {
        int day = checkIn.plan().day();
        Optional<PersonId> confirmer = Optional.ofNullable(state.confirming().accepted());
        return switch (due) {
            case REMINDER -> Optional.of(new CheckInReminded(commitment, person, day, checkIn.passed(now), now));
            case TELL -> confirmer.map(told -> new CheckInToldOf(commitment, person, day, told, now));
            case MISSED -> {
                int row = state.checkIns().missedInARow(day);
                yield Optional.of(new CheckInMissed(commitment, person, day, row, now));
            }
            case NEVER_ASKED -> Optional.of(excused(checkIn, Excuse.OUTAGE));
            default ->
                confirmer
                        .or(() -> Optional.ofNullable(checkIn.given()).map(CheckInAnswered::confirmer))
                        .map(who -> new ConfirmationLapsed(commitment, person, day, who, now));
        };
    }

    private CheckInExcused excused(CheckIn checkIn, Excuse why) {
        return new CheckInExcused(commitment, person, checkIn.plan().day(), why, null, now);
    }

    /** What has become of the one who confirms, or was to. */
    Optional<AccountabilityEvent> ofConfirmer(Colleagues colleagues) {
        Confirming confirming = state.confirming();
        if (!confirming.isOver(now)) {
            return Optional.empty();
        }
        PersonId who = confirming.who();
        return who != null
                ? Optional.of(new ConfirmerSilent(commitment, person, who, now))
                : colleagues.managerOf(person).map(manager -> new ConfirmerAssigned(commitment, person, manager, now));
    }
}
