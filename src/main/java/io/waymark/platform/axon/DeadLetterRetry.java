package io.waymark.platform.axon;

import io.waymark.platform.time.Unmoved;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.Cause;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tries again what a policy has failed at: after 2 s, then 4, 8 and so on, at most 256 s, for as long as it takes. Meanwhile
 * the policy goes on with other aggregates, and never with what came after in the same one.
 */
@Component
class DeadLetterRetry {
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRetry.class);
    private static final String TRIES = "tries";
    private static final String CAUSE = "cause";
    private static final int MOST_DOUBLINGS = 8;

    private final EventProcessingConfiguration processing;
    private final ReadModels readModels;
    private final Clock clock;

    DeadLetterRetry(EventProcessingConfiguration processing, ReadModels readModels, @Unmoved Clock clock) {
        this.processing = processing;
        this.readModels = readModels;
        this.clock = clock;
    }

    /** Keeps the event, and counts how often it was tried. Of the cause it keeps the type alone, for its words may be about people. */
    static EnqueueDecision<EventMessage<?>> keep(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        int tries = tries(letter) + 1;
        LOG.warn(
                "Event {} could not be handled, try {}: it is kept and tried again",
                letter.message().getIdentifier(),
                tries,
                cause);
        ThrowableCause type = new ThrowableCause(cause.getClass().getName(), "see the log");
        // Also among the diagnostics: the queue notes its own type, not the one that is given, when a letter fails
        // again.
        return Decisions.requeue(
                type, again -> again.diagnostics().and(TRIES, tries).and(CAUSE, type.type()));
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void retry() {
        if (readModels.ready()) {
            processing.eventProcessors().keySet().stream()
                    .flatMap(group -> processing.sequencedDeadLetterProcessor(group).stream())
                    .forEach(this::retry);
        }
    }

    private void retry(SequencedDeadLetterProcessor<EventMessage<?>> group) {
        boolean more = true;
        while (more) {
            more = group.process(this::isDue);
        }
    }

    private boolean isDue(DeadLetter<? extends EventMessage<?>> letter) {
        Duration pause = Duration.ofSeconds(1L << Math.clamp(tries(letter), 1, MOST_DOUBLINGS));
        return !letter.lastTouched().plus(pause).isAfter(clock.instant());
    }

    static int tries(DeadLetter<?> letter) {
        return letter.diagnostics().get(TRIES) instanceof Number number ? number.intValue() : 0;
    }

    /** The type of the last failure, or null for a letter that only waits behind another. */
    static @Nullable String cause(DeadLetter<?> letter) {
        return letter.diagnostics().get(CAUSE) instanceof String type
                ? type
                : letter.cause().map(Cause::type).orElse(null);
    }
}
