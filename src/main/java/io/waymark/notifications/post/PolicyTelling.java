package io.waymark.notifications.post;

import io.waymark.notifications.api.Action;
import io.waymark.notifications.api.Fact;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.Notify;
import io.waymark.notifications.api.Telling;
import io.waymark.platform.axon.PolicyGateway;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class PolicyTelling implements Telling {

    private final PolicyGateway gateway;

    PolicyTelling(PolicyGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public void tell(
            Object policy,
            PersonId to,
            String reason,
            NotificationKind kind,
            List<Fact> facts,
            String path,
            List<Action> actions,
            Instant at) {
        gateway.send(policy, new Notify(to, reason, kind, facts, path, actions, at));
    }
}
