package io.waymark.recognition.policy;

import io.waymark.notifications.api.Fact;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.Telling;
import io.waymark.platform.axon.PolicyGateway;
import io.waymark.recognition.api.BadgeAwarded;
import io.waymark.recognition.api.BadgeFace;
import io.waymark.recognition.api.FindBadgeFace;
import java.time.Duration;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** What was earned long before it was stored, as with history that is imported, is no news. */
@Component
@DisallowReplay
@ProcessingGroup("recognition.policy")
class WhenBadgeAwardedThenTellHolder {

    private static final Duration NEWS = Duration.ofDays(1);

    private final PolicyGateway gateway;
    private final Telling telling;

    WhenBadgeAwardedThenTellHolder(PolicyGateway gateway, Telling telling) {
        this.gateway = gateway;
        this.telling = telling;
    }

    @EventHandler
    void on(BadgeAwarded event, EventMessage<?> message) {
        if (event.at().plus(NEWS).isBefore(message.getTimestamp())) {
            return;
        }
        BadgeFace face = gateway.ask(this, new FindBadgeFace(event.badge()));
        telling.tell(
                this,
                event.person(),
                "badge-awarded/" + event.award().value(),
                NotificationKind.BADGE_AWARDED,
                List.of(
                        new Fact.Text(event.person(), face.title()),
                        new Fact.Name(event.person()),
                        new Fact.Moment(event.at())),
                "badges/" + event.badge().value(),
                List.of(),
                event.at());
    }
}
