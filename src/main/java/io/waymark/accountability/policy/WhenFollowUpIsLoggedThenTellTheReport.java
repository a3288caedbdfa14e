package io.waymark.accountability.policy;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.FollowUpLogged;
import io.waymark.notifications.api.NotificationKind;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** What a manager notes of a report, the report reads, too. */
@Component
@DisallowReplay
@ProcessingGroup("accountability.policy")
class WhenFollowUpIsLoggedThenTellTheReport {

    private final News news;

    WhenFollowUpIsLoggedThenTellTheReport(News news) {
        this.news = news;
    }

    /** One about no commitment stands in the agenda that both see, and there alone. */
    @EventHandler
    void on(FollowUpLogged event, EventMessage<?> message) {
        CommitmentId commitment = event.commitment();
        if (commitment != null && News.is(event.at(), message)) {
            CommitmentView about = news.commitment(this, commitment, message);
            news.tell(
                    this,
                    new News.Item(
                            event.person(),
                            NotificationKind.FOLLOW_UP_LOGGED,
                            about,
                            event.manager(),
                            List.of(),
                            "agenda",
                            event.followUp().value(),
                            event.at()));
        }
    }
}
