package io.waymark.platform.axon;

import io.waymark.platform.security.Acting;
import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import io.waymark.shared.Query;
import java.time.Duration;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a policy acts: as itself, by its own name, which history then shows as the actor. */
@Component
public class PolicyGateway {

    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(10);

    private final Gateways gateways;
    private final ReadModels readModels;
    private final Acting acting;

    PolicyGateway(Gateways gateways, ReadModels readModels, Acting acting) {
        this.gateways = gateways;
        this.readModels = readModels;
        this.acting = acting;
    }

    public <R extends @Nullable Object> R send(Object policy, Command<R> command) {
        return acting.as(name(policy), "policy", () -> gateways.sendOnly(command));
    }

    /**
     * Asks a query once the read models have seen all that has happened by now.
     *
     * @throws IllegalStateException if they have not within 10 s: the event is then handled again later
     */
    public <R> R ask(Object policy, Query<R> query) {
        if (!readModels.await(VISIBLE_WITHIN)) {
            throw new IllegalStateException("The read models lag behind");
        }
        return acting.as(name(policy), "policy", () -> gateways.ask(query));
    }

    /**
     * Asks a query once the read models have come as far as the event a policy handles; they may have come further. Of many events at
     * once none waits for those after it.
     *
     * @throws IllegalStateException if they have not within 10 s: the event is then handled again later
     */
    public <R> R askAsOf(EventMessage<?> event, Object policy, Query<R> query) {
        OptionalLong place = event instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position()
                : OptionalLong.empty();
        if (place.isEmpty()) {
            return ask(policy, query);
        }
        if (!readModels.await(place.getAsLong(), VISIBLE_WITHIN)) {
            throw new IllegalStateException("The read models lag behind");
        }
        return acting.as(name(policy), "policy", () -> gateways.ask(query));
    }

    private static Actor name(Object policy) {
        return Actor.system(policy.getClass().getSimpleName());
    }
}
