package io.waymark.accountability.policy;

import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInNotSeen;
import io.waymark.accountability.api.CheckInQuestioned;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.accountability.api.ConfirmerAccepted;
import io.waymark.accountability.api.ConfirmerAssigned;
import io.waymark.notifications.api.Fact;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.shared.PersonId;
import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An answer goes to whoever confirms it, and what they say to it goes back. */
@Component
@DisallowReplay
@ProcessingGroup("accountability.policy")
class WhenCheckInIsAnsweredThenTellTheOther {

    private final News news;

    WhenCheckInIsAnsweredThenTellTheOther(News news) {
        this.news = news;
    }

    @EventHandler
    void on(CheckInAnswered event, EventMessage<?> message) {
        asked(event.commitment(), event.day(), event.confirmer(), event.at(), message);
    }

    /** Changed into something to see, or only changed: asked once all the same. */
    @EventHandler
    void on(CheckInCorrected event, EventMessage<?> message) {
        asked(event.commitment(), event.day(), event.confirmer(), event.at(), message);
    }

    /** Whoever takes over finds questions open; of those they have been asked before they are not told again. */
    @EventHandler
    void on(ConfirmerAccepted event, EventMessage<?> message) {
        stillOpen(event.commitment(), event.confirmer(), event.at(), message);
    }

    @EventHandler
    void on(ConfirmerAssigned event, EventMessage<?> message) {
        stillOpen(event.commitment(), event.confirmer(), event.at(), message);
    }

    @EventHandler
    void on(CheckInConfirmed event, EventMessage<?> message) {
        answered(
                NotificationKind.CONFIRMATION_GIVEN,
                event.commitment(),
                event.day(),
                event.confirmer(),
                event.at(),
                message);
    }

    /** Both are told: the one to see it from somebody else, the other to remember that it is still open. */
    @EventHandler
    void on(CheckInNotSeen event, EventMessage<?> message) {
        answered(
                NotificationKind.NOT_SEEN_YET, event.commitment(), event.day(), event.confirmer(), event.at(), message);
        if (News.is(event.at(), message)) {
            tellConfirmer(
                    NotificationKind.NOT_SEEN_NOTED,
                    event.commitment(),
                    event.day(),
                    event.confirmer(),
                    event.at(),
                    message);
        }
    }

    @EventHandler
    void on(CheckInQuestioned event, EventMessage<?> message) {
        answered(
                NotificationKind.QUESTION_ASKED,
                event.commitment(),
                event.day(),
                event.confirmer(),
                event.at(),
                message);
    }

    private void asked(
            CommitmentId commitment, int day, @Nullable PersonId confirmer, Instant at, EventMessage<?> message) {
        if (confirmer != null && News.is(at, message)) {
            tellConfirmer(NotificationKind.CONFIRMATION_ASKED, commitment, day, confirmer, at, message);
        }
    }

    private void stillOpen(CommitmentId commitment, PersonId confirmer, Instant at, EventMessage<?> message) {
        if (News.is(at, message)) {
            news.commitment(this, commitment, message).checkIns().stream()
                    .filter(one -> one.confirmation().state() == ConfirmationView.State.ASKED
                            && confirmer.equals(one.confirmation().who()))
                    .forEach(one -> tellConfirmer(
                            NotificationKind.CONFIRMATION_ASKED, commitment, one.day(), confirmer, at, message));
        }
    }

    private void tellConfirmer(
            NotificationKind kind,
            CommitmentId commitment,
            int day,
            PersonId confirmer,
            Instant at,
            EventMessage<?> message) {
        CommitmentView about = news.commitment(this, commitment, message);
        news.tell(
                this,
                new News.Item(
                        confirmer,
                        kind,
                        about,
                        about.person(),
                        List.of(new Fact.Count(day)),
                        "confirming/" + commitment.value(),
                        day + "/" + confirmer.value(),
                        at));
    }

    private void answered(
            NotificationKind kind,
            CommitmentId commitment,
            int day,
            PersonId confirmer,
            Instant at,
            EventMessage<?> message) {
        if (News.is(at, message)) {
            CommitmentView about = news.commitment(this, commitment, message);
            news.tell(
                    this,
                    new News.Item(
                            about.person(),
                            kind,
                            about,
                            confirmer,
                            List.of(new Fact.Count(day)),
                            "check-ins/" + commitment.value() + "/" + day,
                            day + "/" + at,
                            at));
        }
    }
}
