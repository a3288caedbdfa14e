package io.waymark.accountability.projection;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CheckInMoved;
import io.waymark.accountability.api.CheckInNotSeen;
import io.waymark.accountability.api.CheckInQuestioned;
import io.waymark.accountability.api.CheckInReminded;
import io.waymark.accountability.api.CheckInToldOf;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmationLapsed;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.platform.mongo.Place;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps how the check-ins of commitments stand. */
@Component
@ProcessingGroup("accountability.projection")
class CheckInProjection {

    private final AccountabilityRows rows;
    private final Tidings tidings;

    CheckInProjection(AccountabilityRows rows, Tidings tidings) {
        this.rows = rows;
        this.tidings = tidings;
    }

    @EventHandler
    void on(CheckInMoved e, EventMessage<?> message) {
        update(e, e.commitment(), e.checkIn().day(), message, now -> now.moved(e.checkIn()));
    }

    @EventHandler
    void on(CheckInExcused e, EventMessage<?> message) {
        update(e, e.commitment(), e.day(), message, now -> now.excused(e));
    }

    @EventHandler
    void on(CheckInReminded e, EventMessage<?> message) {
        update(e, e.commitment(), e.day(), message, now -> now.asked(e.at()));
    }

    @EventHandler
    void on(CheckInToldOf e, EventMessage<?> message) {
        update(e, e.commitment(), e.day(), message, now -> now.told(e.at()));
    }

    @EventHandler
    void on(CheckInAnswered e, EventMessage<?> message) {
        update(e, e.commitment(), e.day(), message, now -> now.answered(e));
    }

    @EventHandler
    void on(CheckInCorrected e, EventMessage<?> message) {
        update(e, e.commitment(), e.day(), message, now -> now.corrected(e));
    }

    @EventHandler
    void on(CheckInMissed e, EventMessage<?> message) {
        update(e, e.commitment(), e.day(), message, now -> now.missed(e.at()));
    }

    @EventHandler
    void on(CheckInConfirmed e, EventMessage<?> message) {
        update(
                e,
                e.commitment(),
                e.day(),
                message,
                now -> now.confirmed(ConfirmationView.State.SEEN, e.confirmer(), e.line(), e.at()));
    }

    @EventHandler
    void on(CheckInNotSeen e, EventMessage<?> message) {
        update(
                e,
                e.commitment(),
                e.day(),
                message,
                now -> now.confirmed(ConfirmationView.State.NOT_SEEN, e.confirmer(), e.line(), e.at()));
    }

    @EventHandler
    void on(CheckInQuestioned e, EventMessage<?> message) {
        update(e, e.commitment(), e.day(), message, now -> now.questioned(e));
    }

    @EventHandler
    void on(ConfirmationLapsed e, EventMessage<?> message) {
        update(
                e,
                e.commitment(),
                e.day(),
                message,
                now -> now.confirmed(ConfirmationView.State.LAPSED, e.confirmer(), null, e.at()));
    }

    @ResetHandler
    void reset() {
        rows.commitments().clear();
    }

    private void update(
            AccountabilityEvent event,
            CommitmentId commitment,
            int day,
            EventMessage<?> message,
            Function<CheckInFold, CheckInView> change) {
        tidings.changed(rows.commitments()
                .update(
                        commitment.value(),
                        Place.of(message),
                        row -> row.with(row.checkIns().stream()
                                .map(one -> one.day() == day ? noted(new CheckInFold(one), change, event) : one)
                                .toList())));
    }

    private static CheckInView noted(
            CheckInFold before, Function<CheckInFold, CheckInView> change, AccountabilityEvent event) {
        return before.noted(change.apply(before), event.at());
    }
}
