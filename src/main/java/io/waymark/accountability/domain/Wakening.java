package io.waymark.accountability.domain;

import io.waymark.accountability.api.AccountabilityEvent;
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
import java.util.Optional;

/** What a commitment does when it is woken: the events of one check-in, and those about who confirms. */
record Wakening(CommitmentId commitment, PersonId person, CommitmentState state, Instant now) {

    /** What has become due of one check-in. */
    Optional<AccountabilityEvent> of(CheckIn checkIn) {
        int day = checkIn.plan().day();
        PersonId confirmer = state.confirming().who();
        return checkIn.due(now).flatMap(due -> switch (due) {
            case REMINDER -> Optional.of(new CheckInReminded(commitment, person, day, checkIn.passed(now), now));
            case TELL ->
                Optional.ofNullable(state.confirming().accepted())
                        .map(told -> new CheckInToldOf(commitment, person, day, told, now));
            case MISSED ->
                Optional.of(new CheckInMissed(
                        commitment, person, day, state.checkIns().missedInARow(day), now));
            case NEVER_ASKED -> Optional.of(new CheckInExcused(commitment, person, day, Excuse.OUTAGE, null, now));
            case CONFIRMATION_LAPSES ->
                Optional.of(
                        new ConfirmationLapsed(commitment, person, day, confirmer == null ? person : confirmer, now));
        });
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
