package io.waymark.recognition.projection;

import io.waymark.accountability.api.CheckInAnswer;
import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.recognition.api.ReachableBadge;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a commitment is on its way to a day.
 *
 * @param seen its check-ins up to that day that somebody saw
 * @param upToDay its check-ins up to that day
 * @param practice null if there is none that may still be kept
 */
record PracticeSoFar(int seen, int upToDay, ReachableBadge.@Nullable Practice practice) {

    static PracticeSoFar none() {
        return new PracticeSoFar(0, 1, null);
    }

    /** Of several commitments the one that is furthest. */
    static PracticeSoFar nearest(int day, List<CommitmentView> commitments) {
        return commitments.stream()
                .filter(one -> mayBeKept(one, day))
                .map(one -> of(one, day))
                .max(Comparator.comparing(PracticeSoFar::seen))
                .orElseGet(() -> none());
    }

    /** Its check-in of the day is still to come, or answered yes and not refused for good. */
    private static boolean mayBeKept(CommitmentView commitment, int day) {
        return commitment
                .checkIn(day)
                .map(one -> one.state() == CheckInView.State.OPEN ? commitment.isOpen() : waits(one))
                .orElse(commitment.isOpen() && commitment.days().contains(day));
    }

    private static boolean waits(CheckInView checkIn) {
        ConfirmationView.State state = checkIn.confirmation().state();
        return checkIn.answer() != null
                && checkIn.answer().answer() == CheckInAnswer.YES
                && (state == ConfirmationView.State.ASKED || state == ConfirmationView.State.NOT_SEEN);
    }

    private static PracticeSoFar of(CommitmentView commitment, int day) {
        Optional<CheckInView> last = commitment.checkIn(day);
        long seen = commitment.checkIns().stream()
                .filter(one -> one.day() <= day)
                .filter(one -> one.confirmation().state() == ConfirmationView.State.SEEN)
                .count();
        long upToDay = commitment.days().stream().filter(one -> one <= day).count();
        return new PracticeSoFar(
                (int) seen,
                (int) upToDay,
                new ReachableBadge.Practice(
                        last.map(CheckInView::due).orElse(null),
                        last.filter(PracticeSoFar::waits)
                                .map(one -> one.confirmation().who())
                                .orElse(null)));
    }
}
