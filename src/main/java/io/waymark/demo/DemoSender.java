package io.waymark.demo;

import io.waymark.pathways.api.FindPathwayVersion;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.axon.Together;
import io.waymark.platform.security.Acting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sends what the demo company does through the same door as everybody else, each command as whoever it belongs to. */
@DemoPart
class DemoSender {

    /** Fewer would write more often, more would keep the read models waiting longer for the first of them. */
    private static final int AT_A_TIME = 100;

    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Gateways gateways;
    private final Together together;
    private final ReadModels readModels;
    private final Acting acting;
    private final DemoState state;
    private final DemoProgress progress;
    private volatile boolean stopped;

    DemoSender(
            Gateways gateways,
            Together together,
            ReadModels readModels,
            Acting acting,
            DemoState state,
            DemoProgress progress) {
        this.gateways = gateways;
        this.together = together;
        this.readModels = readModels;
        this.acting = acting;
        this.state = state;
        this.progress = progress;
    }

    /**
     * Sends those that have not been sent yet, some at a time.
     *
     * @param before how many come before these
     * @return false if it was stopped on the way
     */
    boolean send(List<Deed> deeds, int before) {
        int next = Math.clamp(state.find().orElseThrow().sent() - before, 0, deeds.size());
        while (next < deeds.size() && !stopped) {
            List<Deed> some = deeds.subList(next, Math.min(next + AT_A_TIME, deeds.size()));
            together.run(() -> sendSome(some));
            next += some.size();
        }
        return !stopped;
    }

    /** The pathways as they have been published. */
    Map<PathwayId, PathwayContent> pathways() {
        awaitReadModels();
        return PublishingScript.PATHWAYS.stream().collect(Collectors.toMap(Function.identity(), this::content));
    }

    /**
     * Opens the doors, once all of it can be read, the badges included that follow from it.
     *
     * @return false if it was stopped before
     */
    boolean finish() {
        while (!readModels.awaitCalm(BETWEEN_LOOKS)) {
            if (stopped) {
                return false;
            }
        }
        DemoState.Mark mark = state.find().orElseThrow();
        state.save(new DemoState.Mark(mark.weeks(), mark.sent(), true));
        progress.done();
        return true;
    }

    /** Lets the command that is under way finish, and sends no other. */
    void stop() {
        stopped = true;
    }

    /** Sends them, as far as it is not stopped, and marks how many: both are stored, or neither is. */
    private void sendSome(List<Deed> some) {
        DemoState.Mark mark = state.find().orElseThrow();
        int sent = mark.sent();
        for (Deed deed : some) {
            if (!stopped) {
                acting.as(deed.actor(), DemoCompany.SOURCE, () -> gateways.sendOnly(deed.command()));
                sent++;
                progress.sent(sent);
            }
        }
        state.save(new DemoState.Mark(mark.weeks(), sent, false));
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
