package io.waymark.platform.axon;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** How far a processor has come in the stream of events, whichever node it runs on. */
@Component
class Positions {

    private final EventStore events;
    private final StoredTokens elsewhere;

    Positions(EventStore events, StoredTokens elsewhere) {
        this.events = events;
        this.elsewhere = elsewhere;
    }

    /** The place of the newest event, or -1 if there is none. */
    long head() {
        TrackingToken token = events.createHeadToken();
        return token == null ? -1 : token.position().orElse(-1);
    }

    /** The place of the segment that lags most, or -1 if it has not begun. */
    long of(StreamingEventProcessor processor) {
        return known(processor).orElse(-1);
    }

    /** The place of the segment that lags most, -1 before the first event; empty if no node has written down any. */
    OptionalLong known(StreamingEventProcessor processor) {
        Collection<EventTrackerStatus> here = processor.processingStatus().values();
        return here.isEmpty()
                ? elsewhere.of(processor.getName()).stream()
                        .mapToLong(token -> token.position().orElse(-1))
                        .min()
                : here.stream()
                        .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                        .min();
    }

    /** Whether this node runs any of it. */
    static boolean isHere(StreamingEventProcessor processor) {
        return !processor.processingStatus().isEmpty();
    }

    /** Whether it has come to a place. On another node: also whether nothing is left out before, for that may be what one waits for. */
    boolean reached(StreamingEventProcessor processor, long place) {
        if (place < 0) {
            return true;
        }
        return isHere(processor) ? of(processor) >= place : covered(elsewhere.of(processor.getName()), place);
    }

    private static boolean covered(Collection<TrackingToken> tokens, long place) {
        return !tokens.isEmpty() && List.copyOf(tokens).stream().allMatch(token -> covers(token, place));
    }

    private static boolean covers(TrackingToken token, long place) {
        boolean gap = token instanceof GapAwareTrackingToken aware
                && aware.hasGaps()
                && aware.getGaps().first() <= place;
        return !gap && token.position().orElse(-1) >= place;
    }
}
