package io.waymark.operations.engine;

import io.waymark.operations.api.DeadLetterPage;
import io.waymark.operations.api.DeadLetterView;
import io.waymark.operations.api.DiscardDeadLetter;
import io.waymark.operations.api.FindDeadLetters;
import io.waymark.operations.api.RetryDeadLetter;
import io.waymark.operations.api.RetryOutcome;
import io.waymark.platform.axon.DeadLetterDesk;
import io.waymark.platform.axon.Letters;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Shows dead letters, has them tried again, and throws them away if somebody says why. */
@Component
class LetterDesk {

    private static final int LARGEST_PAGE = 100;

    private final DeadLetterDesk letters;
    private final DiscardLog log;

    LetterDesk(DeadLetterDesk letters, DiscardLog log) {
        this.letters = letters;
        this.log = log;
    }

    @QueryHandler
    DeadLetterPage find(FindDeadLetters query) {
        int size = Math.clamp(query.size(), 1, LARGEST_PAGE);
        return new DeadLetterPage(
                letters.firsts((long) Math.max(0, query.page()) * size, size).stream()
                        .map(LetterDesk::view)
                        .toList(),
                letters.aggregates(),
                letters.policies().values().stream().mapToLong(Letters::events).sum());
    }

    @CommandHandler
    RetryOutcome retry(RetryDeadLetter command) {
        return switch (letters.retry(command.policy(), command.event())) {
            case HANDLED -> RetryOutcome.HANDLED;
            case FAILED_AGAIN -> RetryOutcome.FAILED_AGAIN;
            case STILL_TRYING -> RetryOutcome.STILL_TRYING;
        };
    }

    /**
     * Written down first: where there are no transactions, a process that dies in between leaves a letter that can be discarded
     * again, and never one that is gone without a word.
     */
    @CommandHandler
    void discard(DiscardDeadLetter command, CommandMessage<DiscardDeadLetter> message) {
        String reason = command.reason().strip();
        int length = reason.codePointCount(0, reason.length());
        if (length < DiscardDeadLetter.SHORTEST_REASON || length > DiscardDeadLetter.LONGEST_REASON) {
            throw Rejection.invalid(
                    Problem.of("reason-length", DiscardDeadLetter.SHORTEST_REASON, DiscardDeadLetter.LONGEST_REASON)
                            .at("reason"));
        }
        Letters.Letter letter = letters.find(command.policy(), command.event())
                .orElseThrow(() -> Rejection.conflict("dead-letter-gone"));
        log.write(MessageOrigin.personOf(message), command.policy(), letter, reason);
        letters.discard(command.policy(), command.event());
    }

    private static DeadLetterView view(DeadLetterDesk.Kept kept) {
        Letters.Letter letter = kept.letter();
        return new DeadLetterView(
                kept.policy(),
                letter.event(),
                letter.type(),
                letter.aggregate(),
                letter.since(),
                letter.tried(),
                letter.tries(),
                letter.cause(),
                letter.waiting());
    }
}
