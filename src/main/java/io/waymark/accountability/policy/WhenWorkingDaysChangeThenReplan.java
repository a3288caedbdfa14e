package io.waymark.accountability.policy;

import io.waymark.accountability.api.Cause;
import io.waymark.accountability.api.FindCommitmentKeys;
import io.waymark.accountability.api.LeaveEntered;
import io.waymark.accountability.api.LeaveTakenBack;
import io.waymark.accountability.api.ReplanCheckIns;
import io.waymark.accountability.api.WorkingWeekChosen;
import io.waymark.people.api.PersonDetailsChanged;
import io.waymark.platform.axon.PolicyGateway;
import io.waymark.shared.PersonId;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Leave, holidays, the week and the time zone decide when somebody is asked. */
@Component
@DisallowReplay
@ProcessingGroup("accountability.policy")
class WhenWorkingDaysChangeThenReplan {

    private final PolicyGateway gateway;

    WhenWorkingDaysChangeThenReplan(PolicyGateway gateway) {
        this.gateway = gateway;
    }

    @EventHandler
    void on(LeaveEntered event) {
        replan(event.person(), Cause.LEAVE, event.at());
    }

    @EventHandler
    void on(LeaveTakenBack event) {
        replan(event.person(), Cause.LEAVE, event.at());
    }

    @EventHandler
    void on(WorkingWeekChosen event) {
        replan(event.person(), Cause.WORKING_DAYS, event.at());
    }

    @EventHandler
    void on(PersonDetailsChanged event) {
        replan(event.person(), Cause.ZONE, event.at());
    }

    private void replan(PersonId person, Cause cause, Instant at) {
        gateway.ask(this, new FindCommitmentKeys(person, FindCommitmentKeys.Side.MADE))
                .ids()
                .forEach(id -> gateway.send(this, new ReplanCheckIns(id, cause, at)));
    }
}
