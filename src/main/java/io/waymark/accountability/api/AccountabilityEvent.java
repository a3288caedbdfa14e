package io.waymark.accountability.api;

import io.waymark.shared.Dated;
import io.waymark.shared.DomainEvent;

/** What happens to commitments, their check-ins and follow-ups, and to the working days they keep to. */
public sealed interface AccountabilityEvent extends DomainEvent, Dated
        permits CommitmentMade,
                CommitmentReworded,
                CommitmentBlocked,
                CommitmentClosed,
                ConfirmerAsked,
                ConfirmerAccepted,
                ConfirmerDeclined,
                ConfirmerSilent,
                ConfirmerLeft,
                ConfirmerAssigned,
                CheckInsPlanned,
                CheckInMoved,
                CheckInExcused,
                CheckInReminded,
                CheckInToldOf,
                CheckInAnswered,
                CheckInCorrected,
                CheckInMissed,
                CheckInConfirmed,
                CheckInNotSeen,
                CheckInQuestioned,
                ConfirmationLapsed,
                FollowUpLogged,
                AgendaPointAdded,
                AgendaPointDone,
                WorkingWeekChosen,
                LeaveEntered,
                LeaveTakenBack {}
