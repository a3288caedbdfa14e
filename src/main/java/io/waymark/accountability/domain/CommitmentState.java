package io.waymark.accountability.domain;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CheckInMoved;
import io.waymark.accountability.api.CheckInNotSeen;
import io.waymark.accountability.api.CheckInReminded;
import io.waymark.accountability.api.CheckInToldOf;
import io.waymark.accountability.api.CheckInsPlanned;
import io.waymark.accountability.api.CommitmentBlocked;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.CommitmentReworded;
import io.waymark.accountability.api.ConfirmationLapsed;
import io.waymark.accountability.api.ConfirmerAccepted;
import io.waymark.accountability.api.ConfirmerAsked;
import io.waymark.accountability.api.ConfirmerAssigned;
import io.waymark.accountability.api.ConfirmerDeclined;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.ConfirmerSilent;
import io.waymark.accountability.api.Obstacle;
import io.waymark.accountability.api.Wording;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a commitment knows of itself, by its events; it holds those with words in them, so that a snapshot seals them. */
record CommitmentState(
        @Nullable CommitmentMade made,
        Confirming confirming,
        CheckIns checkIns,
        @Nullable CommitmentReworded reworded,
        int rewordings,
        @Nullable Obstacle obstacle,
        boolean closed) {

    static final CommitmentState NEW =
            new CommitmentState(null, Confirming.nobody(), CheckIns.NONE, null, 0, null, false);

    CommitmentState after(AccountabilityEvent event) {
        return switch (event) {
            case CommitmentMade e ->
                new CommitmentState(
                        e, Confirming.asked(e.confirmer(), e.answerBefore()), checkIns, null, 0, null, false);
            case CommitmentReworded e ->
                new CommitmentState(made, confirming, checkIns, e, rewordings + 1, obstacle, closed);
            case CommitmentBlocked e ->
                new CommitmentState(made, confirming, checkIns, reworded, rewordings, e.obstacle(), closed);
            case CommitmentClosed e ->
                new CommitmentState(made, confirming, checkIns, reworded, rewordings, obstacle, true);
            case ConfirmerAsked e -> with(Confirming.asked(e.confirmer(), e.answerBefore()));
            case ConfirmerAccepted e -> with(Confirming.accepted(e.confirmer()));
            case ConfirmerAssigned e -> with(Confirming.accepted(e.confirmer()));
            case ConfirmerDeclined e -> with(Confirming.nobody());
            case ConfirmerSilent e -> with(Confirming.nobody());
            case ConfirmerLeft e -> with(Confirming.left(e.chooseBefore()));
            case CheckInsPlanned e -> with(CheckIns.planned(e));
            case CheckInMoved e -> with(checkIns.in(e.zone()).with(e.checkIn().day(), one -> one.moved(e.checkIn())));
            case CheckInExcused e -> with(checkIns.with(e.day(), one -> one.excused(e.excuse())));
            case CheckInReminded e -> with(checkIns.with(e.day(), one -> one.reminded(e.time())));
            case CheckInToldOf e -> with(checkIns.with(e.day(), CheckIn::nowTold));
            case CheckInMissed e -> with(checkIns.with(e.day(), CheckIn::nowMissed));
            case CheckInAnswered e -> with(checkIns.with(e.day(), one -> one.answered(e)));
            case CheckInCorrected e -> with(checkIns.with(e.day(), one -> one.answered(corrected(one, e))));
            case CheckInConfirmed e -> confirmation(e.day(), CheckIn.Confirmation.SEEN);
            case CheckInNotSeen e -> confirmation(e.day(), CheckIn.Confirmation.NOT_SEEN);
            case ConfirmationLapsed e -> confirmation(e.day(), CheckIn.Confirmation.LAPSED);
            default -> this;
        };
    }

    /** How it is worded now. */
    @Nullable
    Wording wording() {
        if (reworded != null) {
            return new Wording(reworded.title(), reworded.when(), reworded.then());
        }
        return made == null ? null : new Wording(made.title(), made.when(), made.then());
    }

    /** When something will be due after that instant; what has to be confirmed lapses also after the end. */
    Optional<Instant> next(Instant now) {
        return checkIns.next(now, closed ? null : confirming.until());
    }

    /** The answer as it stands now; whether it was late stays. */
    private static CheckInAnswered corrected(CheckIn checkIn, CheckInCorrected e) {
        boolean late = checkIn.given() != null && checkIn.given().late();
        return new CheckInAnswered(
                e.commitment(),
                e.person(),
                e.day(),
                e.answer(),
                e.line(),
                e.lineFor(),
                e.rating(),
                late,
                e.confirmer(),
                e.confirmBefore(),
                e.at());
    }

    private CommitmentState confirmation(int day, CheckIn.Confirmation confirmation) {
        return with(checkIns.with(day, one -> one.confirmation(confirmation)));
    }

    private CommitmentState with(Confirming now) {
        return new CommitmentState(made, now, checkIns, reworded, rewordings, obstacle, closed);
    }

    private CommitmentState with(CheckIns now) {
        return new CommitmentState(made, confirming, now, reworded, rewordings, obstacle, closed);
    }
}
