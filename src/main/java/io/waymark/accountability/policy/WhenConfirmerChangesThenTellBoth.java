package io.waymark.accountability.policy;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmerAccepted;
import io.waymark.accountability.api.ConfirmerAsked;
import io.waymark.accountability.api.ConfirmerAssigned;
import io.waymark.accountability.api.ConfirmerDeclined;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.ConfirmerSilent;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Whoever is asked to confirm hears of it, and whoever asked hears what came of that. */
@Component
@DisallowReplay
@ProcessingGroup("accountability.policy")
class WhenConfirmerChangesThenTellBoth {

    private final News news;

    WhenConfirmerChangesThenTellBoth(News news) {
        this.news = news;
    }

    @EventHandler
    void on(CommitmentMade event, EventMessage<?> message) {
        confirmer(NotificationKind.CONFIRMER_ASKED, event.commitment(), event.confirmer(), event.at(), message);
    }

    @EventHandler
    void on(ConfirmerAsked event, EventMessage<?> message) {
        confirmer(NotificationKind.CONFIRMER_ASKED, event.commitment(), event.confirmer(), event.at(), message);
    }

    @EventHandler
    void on(ConfirmerAssigned event, EventMessage<?> message) {
        confirmer(NotificationKind.CONFIRMER_ASSIGNED, event.commitment(), event.confirmer(), event.at(), message);
        owner(NotificationKind.CONFIRMER_ACCEPTED, event.commitment(), event.confirmer(), event.at(), message);
    }

    @EventHandler
    void on(ConfirmerAccepted event, EventMessage<?> message) {
        owner(NotificationKind.CONFIRMER_ACCEPTED, event.commitment(), event.confirmer(), event.at(), message);
    }

    @EventHandler
    void on(ConfirmerDeclined event, EventMessage<?> message) {
        owner(NotificationKind.CONFIRMER_DECLINED, event.commitment(), event.confirmer(), event.at(), message);
    }

    @EventHandler
    void on(ConfirmerSilent event, EventMessage<?> message) {
        owner(NotificationKind.CONFIRMER_NEEDED, event.commitment(), event.confirmer(), event.at(), message);
    }

    @EventHandler
    void on(ConfirmerLeft event, EventMessage<?> message) {
        owner(NotificationKind.CONFIRMER_NEEDED, event.commitment(), event.confirmer(), event.at(), message);
    }

    private void confirmer(
            NotificationKind kind, CommitmentId id, PersonId confirmer, Instant at, EventMessage<?> message) {
        if (News.is(at, message)) {
            CommitmentView about = news.commitment(this, id, message);
            news.tell(
                    this,
                    new News.Item(
                            confirmer,
                            kind,
                            about,
                            about.person(),
                            List.of(),
                            "confirming/" + id.value(),
                            "" + at,
                            at));
        }
    }

    private void owner(
            NotificationKind kind, CommitmentId id, PersonId confirmer, Instant at, EventMessage<?> message) {
        if (News.is(at, message)) {
            CommitmentView about = news.commitment(this, id, message);
            news.tell(
                    this,
                    new News.Item(
                            about.person(),
                            kind,
                            about,
                            confirmer,
                            List.of(),
                            "commitments/" + id.value(),
                            "" + at,
                            at));
        }
    }
}
