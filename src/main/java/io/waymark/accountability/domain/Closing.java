package io.waymark.accountability.domain;

import io.waymark.accountability.api.CloseCommitment;
import io.waymark.accountability.api.Outcome;
import io.waymark.shared.Rejection;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether somebody may close their commitment: not to get round a check-in that they have been asked. */
record Closing(CloseCommitment command, CheckIns checkIns) {

    /**
     * What they say to it, or null.
     *
     * @throws Rejection {@code check-in-open} while one waits for an answer: one click gives it, and then it counts as what it is
     */
    @Nullable
    String reason() {
        Instant at = command.at();
        checkIns.all().stream()
                .filter(one -> one.isOpen()
                        && one.isAsked(at)
                        && at.isBefore(one.plan().missedAt()))
                .findFirst()
                .ifPresent(one -> {
                    throw Rejection.conflict("check-in-open", one.plan().day());
                });
        return command.outcome() == Outcome.DROPPED
                ? Texts.required(command.reason(), "reason", "reason-missing")
                : Texts.line(command.reason(), "reason");
    }
}
