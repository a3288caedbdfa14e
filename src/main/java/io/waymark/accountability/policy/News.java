package io.waymark.accountability.policy;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.FindCommitment;
import io.waymark.notifications.api.Action;
import io.waymark.notifications.api.Fact;
import io.waymark.notifications.api.NotificationKind;
import io.waymark.notifications.api.Telling;
import io.waymark.platform.axon.PolicyGateway;
import io.waymark.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Puts what happened to a commitment into what somebody is told. What was stored long after it happened is history: nobody is told. */
@Component
class News {

    private static final Duration RECENT = Duration.ofDays(1);

    private final Telling telling;
    private final PolicyGateway gateway;

    News(Telling telling, PolicyGateway gateway) {
        this.telling = telling;
        this.gateway = gateway;
    }

    /** Whether it happened about when it was stored. */
    static boolean is(Instant at, EventMessage<?> message) {
        return !at.plus(RECENT).isBefore(message.getTimestamp());
    }

    /** The commitment as it is to be seen once this has happened to it. */
    CommitmentView commitment(Object policy, CommitmentId id, EventMessage<?> happened) {
        return gateway.askAsOf(happened, policy, new FindCommitment(id));
    }

    void tell(Object policy, Item item) {
        tell(policy, item, List.of());
    }

    void tell(Object policy, Item item, List<Action> actions) {
        CommitmentView about = item.about();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Text(about.person(), about.wording().title()));
        facts.add(new Fact.Name(item.other()));
        facts.addAll(item.more());
        telling.tell(policy, item.to(), item.reason(), item.kind(), facts, item.path(), actions, item.at());
    }

    /**
     * Something to tell.
     *
     * @param other the other person it names
     * @param more what the words of the kind name from their third place on
     * @param occasion tells this time from others of its kind
     */
    record Item(
            PersonId to,
            NotificationKind kind,
            CommitmentView about,
            PersonId other,
            List<Fact> more,
            String path,
            String occasion,
            Instant at) {

        String reason() {
            return kind.code() + '/' + about.id().value() + '/' + occasion;
        }
    }
}
