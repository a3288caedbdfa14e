package io.waymark.accountability.projection;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.CheckInsPlanned;
import io.waymark.accountability.api.CommitmentBlocked;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.CommitmentReworded;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmerAccepted;
import io.waymark.accountability.api.ConfirmerAsked;
import io.waymark.accountability.api.ConfirmerAssigned;
import io.waymark.accountability.api.ConfirmerDeclined;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.ConfirmerSilent;
import io.waymark.platform.mongo.Place;
import io.waymark.shared.PersonId;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps commitments, who confirms them, and whose they are. */
@Component
@ProcessingGroup("accountability.projection")
class CommitmentProjection {

    private final AccountabilityRows rows;
    private final Tidings tidings;

    CommitmentProjection(AccountabilityRows rows, Tidings tidings) {
        this.rows = rows;
        this.tidings = tidings;
    }

    @EventHandler
    void on(CommitmentMade event, EventMessage<?> message) {
        CommitmentView made = CommitmentFold.made(event);
        rows.commitments().put(event.commitment().value(), Place.of(message), before -> made);
        standing(message, event.person(), row -> row.making(event.commitment()));
        standing(message, event.confirmer(), row -> row.confirming(event.commitment()));
        tidings.changed(made);
    }

    @EventHandler
    void on(CommitmentReworded event, EventMessage<?> message) {
        itself(event.commitment(), event, message);
    }

    @EventHandler
    void on(CommitmentBlocked event, EventMessage<?> message) {
        itself(event.commitment(), event, message);
    }

    @EventHandler
    void on(CommitmentClosed event, EventMessage<?> message) {
        itself(event.commitment(), event, message);
    }

    @EventHandler
    void on(CheckInsPlanned event, EventMessage<?> message) {
        itself(event.commitment(), event, message);
    }

    @EventHandler
    void on(ConfirmerAsked event, EventMessage<?> message) {
        PersonId before = confirmer(event.commitment());
        if (before != null && !before.equals(event.confirmer())) {
            standing(message, before, row -> row.confirmingNoMore(event.commitment()));
        }
        standing(message, event.confirmer(), row -> row.confirming(event.commitment()));
        itself(event.commitment(), event, message);
        tidings.changedFor(before);
    }

    @EventHandler
    void on(ConfirmerAssigned event, EventMessage<?> message) {
        standing(message, event.confirmer(), row -> row.confirming(event.commitment()));
        itself(event.commitment(), event, message);
    }

    @EventHandler
    void on(ConfirmerAccepted event, EventMessage<?> message) {
        itself(event.commitment(), event, message);
    }

    @EventHandler
    void on(ConfirmerDeclined event, EventMessage<?> message) {
        noMore(event.commitment(), event.confirmer(), event, message);
    }

    @EventHandler
    void on(ConfirmerSilent event, EventMessage<?> message) {
        noMore(event.commitment(), event.confirmer(), event, message);
    }

    @EventHandler
    void on(ConfirmerLeft event, EventMessage<?> message) {
        noMore(event.commitment(), event.confirmer(), event, message);
    }

    @ResetHandler
    void reset() {
        rows.commitments().clear();
        rows.standings().clear();
    }

    private void noMore(
            CommitmentId commitment, PersonId confirmer, AccountabilityEvent event, EventMessage<?> message) {
        standing(message, confirmer, row -> row.confirmingNoMore(commitment));
        itself(commitment, event, message);
        tidings.changedFor(confirmer);
    }

    private void itself(CommitmentId commitment, AccountabilityEvent event, EventMessage<?> message) {
        tidings.changed(rows.commitments()
                .update(commitment.value(), Place.of(message), now -> CommitmentFold.after(now, event)));
    }

    private void standing(EventMessage<?> message, PersonId person, UnaryOperator<StandingRow> change) {
        rows.standings()
                .put(person.value(), Place.of(message), before -> change.apply(StandingRow.orNew(before, person)));
    }

    private @Nullable PersonId confirmer(CommitmentId commitment) {
        return rows.commitments()
                .find(commitment.value())
                .map(found -> found.confirming().who())
                .orElse(null);
    }
}
