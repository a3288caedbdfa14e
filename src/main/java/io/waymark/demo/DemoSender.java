package io.waymark.demo;

import io.waymark.pathways.api.FindPathwayVersion;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.axon.Together;
import io.waymark.platform.security.Acting;
import io.waymark.platform.time.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Sends what the demo company does through the same door as everybody else, each command as whoever it belongs to. */
@DemoPart
class DemoSender {

    /** Fewer would write more often, more would keep the read models waiting longer for the first of them. */
    private static final int AT_A_TIME = 100;

    private static final int TRIES = 20;
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Gateways gateways;
    private final Together together;
    private final ReadModels readModels;
    private final Acting acting;
    private final DemoState state;
    private final DemoTrace trace;
    private final DemoProgress progress;
    private volatile boolean stopped;

    DemoSender(
            Gateways gateways,
            Together together,
            ReadModels readModels,
            Acting acting,
            DemoState state,
            DemoTrace trace,
            DemoProgress progress) {
        this.gateways = gateways;
        this.together = together;
        this.readModels = readModels;
        this.acting = acting;
        this.state = state;
        this.trace = trace;
        this.progress = progress;
    }

    /** Finds out whether those that were under way when a process died have been stored: all have been, or none. */
    void settle() {
        DemoState.Mark mark = state.find().orElseThrow();
        DemoState.Batch underWay = mark.underWay();
        if (underWay != null) {
            state.save(mark.and(trace.isAfter(underWay.after()) ? underWay.size() : 0));
        }
    }

    /**
     * Sends those that have not been sent yet, some at a time; what came of those before them can be read by then.
     *
     * @param before how many come before these
     * @param turn asked before each time
     * @return false if it was stopped on the way, or it is another node's turn
     */
    boolean send(List<Deed> deeds, int before, Turn turn) {
        awaitReadModels();
        int next = Math.clamp(state.find().orElseThrow().sent() - before, 0, deeds.size());
        while (next < deeds.size() && goesOn(turn)) {
            List<Deed> some = deeds.subList(next, Math.min(next + AT_A_TIME, deeds.size()));
            DemoState.Mark mark = state.find().orElseThrow();
            state.save(mark.sending(new DemoState.Batch(trace.newest(), some.size())));
            sendTogether(some, mark.sent());
            state.save(mark.and(some.size()));
            next += some.size();
        }
        return goesOn(turn);
    }

    /** The pathways as they have been published. */
    Map<PathwayId, PathwayContent> pathways() {
        awaitReadModels();
        return PublishingScript.PATHWAYS.stream().collect(Collectors.toMap(Function.identity(), this::content));
    }

    /**
     * Opens the doors, once all of it can be read, the badges included that follow from it.
     *
     * @return false if it was stopped before, or it is another node's turn
     */
    boolean finish(Turn turn) {
        while (!readModels.awaitCalm(BETWEEN_LOOKS)) {
            if (!goesOn(turn)) {
                return false;
            }
        }
        state.save(state.find().orElseThrow().finished());
        progress.done();
        return true;
    }

    /** Lets the commands that are under way finish, and sends no others. */
    void stop() {
        stopped = true;
    }

    private boolean goesOn(Turn turn) {
        return !stopped && turn.isMine();
    }

    /** A policy may hold what one of them needs and wait for what another holds: nothing is stored then, and all are sent again. */
    private void sendTogether(List<Deed> some, int before) {
        for (int attempt = 1; ; attempt++) {
            try {
                together.run(() -> sendSome(some, before));
                return;
            } catch (DeadlockException | ConcurrencyException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    private void sendSome(List<Deed> some, int before) {
        int sent = before;
        for (Deed deed : some) {
            acting.as(deed.actor(), DemoCompany.SOURCE, () -> gateways.sendOnly(deed.command()));
            progress.sent(++sent);
        }
    }

    private PathwayContent content(PathwayId pathway) {
        FindPathwayVersion query = new FindPathwayVersion(pathway, PublishingScript.VERSION);
        return acting.as(DemoAccounts.admin(), DemoCompany.SOURCE, () -> gateways.ask(query))
                .content();
    }

    private void awaitReadModels() {
        if (!readModels.await(VISIBLE_WITHIN)) {
            throw new IllegalStateException("The read models lag behind");
        }
    }
}
