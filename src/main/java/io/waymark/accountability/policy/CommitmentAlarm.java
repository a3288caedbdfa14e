package io.waymark.accountability.policy;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.WakeCommitment;
import io.waymark.platform.axon.PolicyGateway;
import io.waymark.platform.time.Scheduler;
import io.waymark.platform.time.Todo;
import io.waymark.platform.time.TodoHandler;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Wakes commitments: one to-do for each instant, so that none is ever put off by somebody who knew less. */
@Component
class CommitmentAlarm implements TodoHandler {

    private static final String KIND = "commitment";

    private final Scheduler scheduler;
    private final PolicyGateway gateway;
    private final Clock clock;

    CommitmentAlarm(Scheduler scheduler, PolicyGateway gateway, Clock clock) {
        this.scheduler = scheduler;
        this.gateway = gateway;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Nothing that a commitment does by itself has to do with another. */
    @Override
    public String lane(Todo todo) {
        return todo.payload();
    }

    @Override
    public void handle(Todo todo) {
        CommitmentId commitment = new CommitmentId(todo.payload());
        set(commitment, gateway.send(this, new WakeCommitment(commitment, clock.instant())));
    }

    /** Sees to it that the commitment is woken then; null for never. */
    void set(CommitmentId commitment, @Nullable Instant next) {
        if (next != null) {
            scheduler.schedule(KIND, commitment.value() + "@" + next, next, commitment.value());
        }
    }
}
