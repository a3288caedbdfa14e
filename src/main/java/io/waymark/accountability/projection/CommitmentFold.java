package io.waymark.accountability.projection;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CheckInsPlanned;
import io.waymark.accountability.api.CommitmentBlocked;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.CommitmentReworded;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmerAccepted;
import io.waymark.accountability.api.ConfirmerAsked;
import io.waymark.accountability.api.ConfirmerAssigned;
import io.waymark.accountability.api.ConfirmerDeclined;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.ConfirmerSilent;
import io.waymark.accountability.api.ConfirmingView;
import io.waymark.accountability.api.Wording;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each event makes of a commitment. */
final class CommitmentFold {

    private static final int REWORDINGS = 2;

    private CommitmentFold() {}

    static CommitmentView made(CommitmentMade e) {
        return new CommitmentView(
                e.commitment(),
                e.person(),
                e.number(),
                e.origin(),
                new Wording(e.title(), e.when(), e.then()),
                REWORDINGS,
                e.behaviour(),
                e.baseline(),
                e.at(),
                new ConfirmingView(ConfirmingView.State.ASKED, e.confirmer(), e.at()),
                e.days(),
                null,
                List.of(),
                null,
                null);
    }

    /**
     * The commitment after an event about itself, not about one of its check-ins.
     *
     * @throws IllegalStateException if it is about something else
     */
    static CommitmentView after(CommitmentView now, AccountabilityEvent event) {
        Draft draft = new Draft(now);
        return switch (event) {
            case CommitmentReworded e -> reworded(draft.reworded(new Wording(e.title(), e.when(), e.then())), e.at());
            case CommitmentBlocked e ->
                draft.hindered(
                        e.obstacle() == null ? null : new CommitmentView.Hindrance(e.obstacle(), e.line(), e.at()));
            case CommitmentClosed e -> draft.closed(new CommitmentView.Closing(e.outcome(), e.reason(), e.at()));
            case ConfirmerAsked e -> draft.confirming(ConfirmingView.State.ASKED, e.confirmer(), e.at());
            case ConfirmerAccepted e ->
                handedOver(draft.confirming(ConfirmingView.State.ACCEPTED, e.confirmer(), e.at()), e.confirmer());
            case ConfirmerAssigned e ->
                handedOver(draft.confirming(ConfirmingView.State.ACCEPTED, e.confirmer(), e.at()), e.confirmer());
            case ConfirmerDeclined e -> draft.confirming(ConfirmingView.State.DECLINED, null, e.at());
            case ConfirmerSilent e -> draft.confirming(ConfirmingView.State.SILENT, null, e.at());
            case ConfirmerLeft e -> draft.confirming(ConfirmingView.State.LEFT, null, e.at());
            case CheckInsPlanned e ->
                draft.planned(
                        e.dayZero(),
                        e.checkIns().stream()
                                .map(one -> CheckInFold.planned(one, e.at()))
                                .toList());
            default -> throw new IllegalStateException("Not of a commitment itself: " + event);
        };
    }

    /** Its words stand in calendars, too. */
    private static CommitmentView reworded(CommitmentView commitment, Instant at) {
        return commitment.with(commitment.checkIns().stream()
                .map(one -> new CheckInFold(one).noted(one, at))
                .toList());
    }

    private static CommitmentView handedOver(CommitmentView commitment, PersonId confirmer) {
        return commitment.with(commitment.checkIns().stream()
                .map(one -> new CheckInFold(one).handedOver(confirmer))
                .toList());
    }

    /** A commitment about to be another one. */
    private record Draft(CommitmentView now) {

        CommitmentView reworded(Wording wording) {
            return of(wording, now.rewordingsLeft() - 1, now.confirming(), now.hindrance(), now.closing());
        }

        CommitmentView hindered(CommitmentView.@Nullable Hindrance hindrance) {
            return of(now.wording(), now.rewordingsLeft(), now.confirming(), hindrance, now.closing());
        }

        CommitmentView closed(CommitmentView.Closing closing) {
            return of(now.wording(), now.rewordingsLeft(), now.confirming(), now.hindrance(), closing);
        }

        CommitmentView confirming(ConfirmingView.State state, @Nullable PersonId who, Instant at) {
            ConfirmingView confirming = new ConfirmingView(state, who, at);
            return of(now.wording(), now.rewordingsLeft(), confirming, now.hindrance(), now.closing());
        }

        CommitmentView planned(LocalDate dayZero, List<CheckInView> checkIns) {
            return new CommitmentView(
                    now.id(),
                    now.person(),
                    now.number(),
                    now.origin(),
                    now.wording(),
                    now.rewordingsLeft(),
                    now.behaviour(),
                    now.baseline(),
                    now.madeAt(),
                    now.confirming(),
                    now.days(),
                    dayZero,
                    checkIns,
                    now.hindrance(),
                    now.closing());
        }

        private CommitmentView of(
                Wording wording,
                int rewordingsLeft,
                ConfirmingView confirming,
                CommitmentView.@Nullable Hindrance hindrance,
                CommitmentView.@Nullable Closing closing) {
            return new CommitmentView(
                    now.id(),
                    now.person(),
                    now.number(),
                    now.origin(),
                    wording,
                    rewordingsLeft,
                    now.behaviour(),
                    now.baseline(),
                    now.madeAt(),
                    confirming,
                    now.days(),
                    now.dayZero(),
                    now.checkIns(),
                    hindrance,
                    closing);
        }
    }
}
