package io.waymark.accountability.policy;

import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInMoved;
import io.waymark.accountability.api.CheckInsPlanned;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.ConfirmerAsked;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.PlannedCheckIn;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Sets the alarm for what a commitment will have to do by itself. After that each wake-up names the next; one too many does nothing,
 * and none is ever put off.
 */
@Component
@DisallowReplay
@ProcessingGroup("accountability.policy")
class WhenCommitmentChangesThenWakeItInTime {

    private final CommitmentAlarm alarm;

    WhenCommitmentChangesThenWakeItInTime(CommitmentAlarm alarm) {
        this.alarm = alarm;
    }

    @EventHandler
    void on(CommitmentMade event) {
        alarm.set(event.commitment(), event.answerBefore());
    }

    @EventHandler
    void on(ConfirmerAsked event) {
        alarm.set(event.commitment(), event.answerBefore());
    }

    @EventHandler
    void on(ConfirmerLeft event) {
        alarm.set(event.commitment(), event.chooseBefore());
    }

    @EventHandler
    void on(CheckInsPlanned event) {
        event.checkIns().forEach(one -> alarm.set(event.commitment(), one.dueAt()));
    }

    /** All its times: the first may lie behind, and its to-do be done; what was set for the plan before may come too late. */
    @EventHandler
    void on(CheckInMoved event) {
        PlannedCheckIn plan = event.checkIn();
        plan.reminders().forEach(at -> alarm.set(event.commitment(), at));
        alarm.set(event.commitment(), plan.tell());
        alarm.set(event.commitment(), plan.missedAt());
    }

    @EventHandler
    void on(CheckInAnswered event) {
        alarm.set(event.commitment(), event.confirmBefore());
    }

    @EventHandler
    void on(CheckInCorrected event) {
        alarm.set(event.commitment(), event.confirmBefore());
    }
}
