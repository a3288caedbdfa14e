package io.waymark.accountability.policy;

import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMoved;
import io.waymark.accountability.api.CheckInsPlanned;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.ConfirmerAsked;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.WakeCommitment;
import io.waymark.platform.axon.PolicyGateway;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** After whatever may change when a commitment has to be woken, it says so itself. A wake-up too many does nothing. */
@Component
@DisallowReplay
@ProcessingGroup("accountability.policy")
class WhenCommitmentChangesThenWakeItInTime {

    private final PolicyGateway gateway;
    private final CommitmentAlarm alarm;

    WhenCommitmentChangesThenWakeItInTime(PolicyGateway gateway, CommitmentAlarm alarm) {
        this.gateway = gateway;
        this.alarm = alarm;
    }

    @EventHandler
    void on(CommitmentMade event) {
        wake(event.commitment(), event.at());
    }

    @EventHandler
    void on(ConfirmerAsked event) {
        wake(event.commitment(), event.at());
    }

    @EventHandler
    void on(ConfirmerLeft event) {
        wake(event.commitment(), event.at());
    }

    @EventHandler
    void on(CheckInsPlanned event) {
        wake(event.commitment(), event.at());
    }

    @EventHandler
    void on(CheckInMoved event) {
        wake(event.commitment(), event.at());
    }

    @EventHandler
    void on(CheckInExcused event) {
        wake(event.commitment(), event.at());
    }

    @EventHandler
    void on(CheckInAnswered event) {
        wake(event.commitment(), event.at());
    }

    @EventHandler
    void on(CheckInCorrected event) {
        wake(event.commitment(), event.at());
    }

    /** As of the event, not as of now: what has become due since is the alarm's, which comes at once for what has passed. */
    private void wake(CommitmentId commitment, Instant at) {
        alarm.set(commitment, gateway.send(this, new WakeCommitment(commitment, at)));
    }
}
