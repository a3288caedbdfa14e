package io.waymark.accountability.ui;

import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.Commitments;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.accountability.api.ConfirmingView;
import io.waymark.accountability.api.FindConfirming;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.ui.Viewer;
import io.waymark.shared.PersonId;
import java.time.Instant;

/** What waits for somebody: answers they owe, and what they are asked to confirm. */
final class Waiting {

    private Waiting() {}

    static int answers(Commitments mine, Instant now) {
        return (int) mine.all().stream()
                .filter(CommitmentView::isOpen)
                .flatMap(one -> one.asked(now).stream())
                .count();
    }

    static int confirming(Commitments theirs, PersonId me) {
        return theirs.all().stream().mapToInt(one -> of(one, me)).sum();
    }

    static int confirming(Gateways gateways, Viewer viewer) {
        return confirming(gateways.ask(new FindConfirming(viewer.person())), viewer.person());
    }

    static boolean isRequest(CommitmentView commitment, PersonId me) {
        return commitment.isOpen()
                && commitment.confirming().state() == ConfirmingView.State.ASKED
                && me.equals(commitment.confirming().who());
    }

    static boolean isToConfirm(CheckInView checkIn, PersonId me) {
        return checkIn.confirmation().state() == ConfirmationView.State.ASKED
                && me.equals(checkIn.confirmation().who());
    }

    private static int of(CommitmentView commitment, PersonId me) {
        int answers = (int) commitment.checkIns().stream()
                .filter(one -> isToConfirm(one, me))
                .count();
        return answers + (isRequest(commitment, me) ? 1 : 0);
    }
}
