package io.waymark.accountability.domain;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.AgendaPointAdded;
import io.waymark.accountability.api.AgendaPointDone;
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
import io.waymark.accountability.api.FollowUpLogged;
import io.waymark.accountability.api.LeaveEntered;
import io.waymark.accountability.api.LeaveTakenBack;
import io.waymark.accountability.api.Obstacle;
import io.waymark.accountability.api.Wording;
import io.waymark.accountability.api.WorkingWeekChosen;
import org.jspecify.annotations.Nullable;

/** What a commitment knows of itself, by its events. */
record CommitmentState(
        @Nullable CommitmentMade made,
        Confirming confirming,
        CheckIns checkIns,
        @Nullable Wording wording,
        int rewordings,
        @Nullable Obstacle obstacle,
        boolean closed) {

    static final CommitmentState NEW =
            new CommitmentState(null, Confirming.nobody(), CheckIns.NONE, null, 0, null, false);

    CommitmentState after(AccountabilityEvent event) {
        return switch (event) {
            case CommitmentMade e ->
                new CommitmentState(
                        e,
                        Confirming.asked(e.confirmer(), e.answerBefore()),
                        checkIns,
                        new Wording(e.title(), e.when(), e.then()),
                        0,
                        null,
                        false);
            case CommitmentReworded e -> reworded(new Wording(e.title(), e.when(), e.then()));
            case CommitmentBlocked e ->
                new CommitmentState(made, confirming, checkIns, wording, rewordings, e.obstacle(), closed);
            case CommitmentClosed e ->
                new CommitmentState(made, confirming, checkIns, wording, rewordings, obstacle, true);
            case ConfirmerAsked e -> with(Confirming.asked(e.confirmer(), e.answerBefore()));
            case ConfirmerAccepted e -> with(Confirming.accepted(e.confirmer()));
            case ConfirmerAssigned e -> with(Confirming.accepted(e.confirmer()));
            case ConfirmerDeclined e -> with(Confirming.nobody());
            case ConfirmerSilent e -> with(Confirming.nobody());
            case ConfirmerLeft e -> with(Confirming.left(e.chooseBefore()));
            case CheckInsPlanned e -> with(CheckIns.planned(e));
            case CheckInMoved e -> with(checkIns.in(e.zone()).with(e.checkIn().day(), one -> one.moved(e.checkIn())));
            case CheckInExcused e -> with(checkIns.with(e.day(), CheckIn::nowExcused));
            case CheckInReminded e -> with(checkIns.with(e.day(), one -> one.reminded(e.time())));
            case CheckInToldOf e -> with(checkIns.with(e.day(), CheckIn::nowTold));
            case CheckInMissed e -> with(checkIns.with(e.day(), CheckIn::nowMissed));
            case CheckInAnswered e ->
                answered(e.day(), new CheckIn.Given(e.answer(), e.line(), e.lineFor(), e.rating(), e.confirmBefore()));
            case CheckInCorrected e ->
                answered(e.day(), new CheckIn.Given(e.answer(), e.line(), e.lineFor(), e.rating(), e.confirmBefore()));
            case CheckInConfirmed e -> confirmation(e.day(), CheckIn.Confirmation.SEEN);
            case CheckInNotSeen e -> confirmation(e.day(), CheckIn.Confirmation.NOT_SEEN);
            case ConfirmationLapsed e -> confirmation(e.day(), CheckIn.Confirmation.LAPSED);
            case CheckInQuestioned e -> this;
            case FollowUpLogged e -> this;
            case AgendaPointAdded e -> this;
            case AgendaPointDone e -> this;
            case WorkingWeekChosen e -> this;
            case LeaveEntered e -> this;
            case LeaveTakenBack e -> this;
        };
    }

    private CommitmentState answered(int day, CheckIn.Given given) {
        return with(checkIns.with(day, one -> one.answered(given)));
    }

    private CommitmentState confirmation(int day, CheckIn.Confirmation confirmation) {
        return with(checkIns.with(day, one -> one.confirmation(confirmation)));
    }

    private CommitmentState reworded(Wording now) {
        return new CommitmentState(made, confirming, checkIns, now, rewordings + 1, obstacle, closed);
    }

    private CommitmentState with(Confirming now) {
        return new CommitmentState(made, now, checkIns, wording, rewordings, obstacle, closed);
    }

    private CommitmentState with(CheckIns now) {
        return new CommitmentState(made, confirming, now, wording, rewordings, obstacle, closed);
    }
}
