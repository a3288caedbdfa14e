package io.waymark.accountability.ui;

import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.LineFor;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Refusals;
import io.waymark.platform.ui.Viewer;
import org.jspecify.annotations.Nullable;

/** Sends answers to check-ins; what is refused is said where it belongs. */
final class Answering {

    private final Gateways gateways;
    private final Viewer viewer;
    private final Refusals refusals;

    Answering(Gateways gateways, Viewer viewer, Refusals refusals) {
        this.gateways = gateways;
        this.viewer = viewer;
        this.refusals = refusals;
    }

    /** The answer alone: whatever was written beside an earlier one stays. */
    boolean answer(CommitmentId commitment, int day, CheckInAnswer answer) {
        return answer(commitment, day, answer, null, null, null);
    }

    boolean answer(
            CommitmentId commitment,
            int day,
            CheckInAnswer answer,
            @Nullable String line,
            @Nullable LineFor lineFor,
            @Nullable Integer rating) {
        return refusals.guard(
                () -> gateways.send(new AnswerCheckIn(commitment, day, answer, line, lineFor, rating, viewer.now())));
    }
}
