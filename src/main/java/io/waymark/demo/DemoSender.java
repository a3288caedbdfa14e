package io.waymark.demo;

import io.waymark.pathways.api.FindPathwayVersion;
import io.waymark.pathways.api.PathwayContent;
import io.waymark.pathways.api.PathwayId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.security.Acting;
import io.waymark.shared.Command;
import io.waymark.shared.Rejection;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends what the demo company does through the same door as everybody else, each command as whoever it belongs to. */
@DemoPart
class DemoSender {

    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(60);

    private final Gateways gateways;
    private final ReadModels readModels;
    private final Acting acting;
    private final DemoState state;
    private final DemoProgress progress;
    private volatile boolean stopped;

    DemoSender(Gateways gateways, ReadModels readModels, Acting acting, DemoState state, DemoProgress progress) {
        this.gateways = gateways;
        this.readModels = readModels;
        this.acting = acting;
        this.state = state;
        this.progress = progress;
    }

    /**
     * Sends those that have not been sent yet, and marks each.
     *
     * @param before how many come before these
     * @return false if it was stopped on the way
     */
    boolean send(List<Deed> deeds, int before) {
        DemoState.Mark mark = state.find().orElseThrow();
        for (Deed deed : deeds.subList(Math.clamp(mark.sent() - before, 0, deeds.size()), deeds.size())) {
            if (stopped) {
                return false;
            }
            acting.as(deed.actor(), DemoCompany.SOURCE, () -> send(deed.command()));
            mark = state.save(new DemoState.Mark(mark.weeks(), mark.sent() + 1, false));
            progress.sent(mark.sent());
        }
        return !stopped;
    }

    /** The pathways as they have been published. */
    Map<PathwayId, PathwayContent> pathways() {
        awaitReadModels();
        return PublishingScript.PATHWAYS.stream().collect(Collectors.toMap(Function.identity(), this::content));
    }

    /** Opens the doors, once all of it can be read. */
    void finish() {
        awaitReadModels();
        DemoState.Mark mark = state.find().orElseThrow();
        state.save(new DemoState.Mark(mark.weeks(), mark.sent(), true));
        progress.done();
    }

    /** Lets the command that is under way finish, and sends no other. */
    void stop() {
        stopped = true;
    }

    private <R extends @Nullable Object> @Nullable R send(Command<R> command) {
        try {
            return gateways.sendOnly(command);
        } catch (Rejection rejection) {
            // Enrolling is the one command that does not just do nothing the second time: it says so.
            if ("already-enrolled".equals(rejection.code())) {
                return null;
            }
            throw rejection;
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
