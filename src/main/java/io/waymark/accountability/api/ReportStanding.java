package io.waymark.accountability.api;

import io.waymark.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a report stands, in one word: the most urgent of all that could be said of their open commitments.
 *
 * @param number days over, or the day of the check-in it is about; 0 where there is none
 * @param commitment what it is about; null if there is none
 * @param needsManager whether there is something for the manager to do
 */
public record ReportStanding(
        Kind kind, int number, @Nullable CommitmentView commitment, boolean needsManager) {

    /** The most urgent first. */
    public enum Kind {
        OVERDUE,
        MISSED_IN_A_ROW,
        BLOCKED,
        WAITS_FOR_YOU,
        ASKS_YOU,
        DUE_TODAY,
        NOT_SEEN,
        MISSED,
        CONFIRMER_NEEDED,
        ANSWERED,
        KEPT,
        TO_COME,
        UNDER_WAY,
        NONE_OPEN,
        ON_LEAVE
    }

    private static final Comparator<ReportStanding> URGENCY = Comparator.comparing(ReportStanding::kind)
            .thenComparing(Comparator.comparingInt(ReportStanding::number).reversed());

    /** The most urgent first. */
    public static Comparator<ReportStanding> urgency() {
        return URGENCY;
    }

    /**
     * Of a report, to their manager.
     *
     * @param today where the manager is
     */
    public static ReportStanding of(TeamBoard.Row row, PersonId manager, LocalDate today, Instant now) {
        List<ReportStanding> all = row.commitments().stream()
                .filter(CommitmentView::isOpen)
                .flatMap(one -> new Reading(one, row.last(), manager, today, now).all())
                .sorted(URGENCY)
                .toList();
        boolean away = row.leave().stream().anyMatch(leave -> leave.covers(today));
        if (away) {
            return all.stream()
                    .filter(one -> one.kind == Kind.WAITS_FOR_YOU)
                    .findFirst()
                    .orElse(new ReportStanding(Kind.ON_LEAVE, 0, null, false));
        }
        return all.isEmpty() ? new ReportStanding(Kind.NONE_OPEN, 0, null, false) : all.getFirst();
    }

    /** All that can be said of one open commitment. */
    private record Reading(
            CommitmentView commitment, @Nullable FollowUpView last, PersonId manager, LocalDate today, Instant now) {

        Stream<ReportStanding> all() {
            return Stream.of(ofItself(), asked(), missed(), latest()).flatMap(one -> one);
        }

        private Stream<ReportStanding> ofItself() {
            ConfirmingView confirming = commitment.confirming();
            boolean asksManager = confirming.state() == ConfirmingView.State.ASKED && manager.equals(confirming.who());
            Stream<ReportStanding> blocked = Blockage.of(commitment, last).stream()
                    .map(blockage -> say(Kind.BLOCKED, 0, !blockage.isPutOff(today)));
            return Stream.concat(
                    blocked,
                    Stream.of(
                                    asksManager ? say(Kind.ASKS_YOU, 0, true) : null,
                                    confirming.isNeeded() ? say(Kind.CONFIRMER_NEEDED, 0, false) : null)
                            .flatMap(Stream::ofNullable));
        }

        private Stream<ReportStanding> asked() {
            return commitment.asked(now).stream().map(checkIn -> {
                int over = (int) ChronoUnit.DAYS.between(checkIn.due(), today);
                return over > 0 ? say(Kind.OVERDUE, over, true) : say(Kind.DUE_TODAY, checkIn.day(), false);
            });
        }

        private Stream<ReportStanding> missed() {
            int row = 0;
            for (CheckInView one : commitment.checkIns().reversed()) {
                if (one.state() == CheckInView.State.MISSED) {
                    row++;
                } else if (one.state() == CheckInView.State.ANSWERED) {
                    break;
                }
            }
            return row > 1 ? Stream.of(say(Kind.MISSED_IN_A_ROW, row, true)) : Stream.empty();
        }

        /** What waits to be confirmed, or else what became of the latest check-in. */
        private Stream<ReportStanding> latest() {
            Stream<ReportStanding> waiting = commitment.checkIns().stream()
                    .filter(one -> one.confirmation().state() == ConfirmationView.State.ASKED
                            && manager.equals(one.confirmation().who()))
                    .map(one -> say(Kind.WAITS_FOR_YOU, one.day(), true));
            return Stream.concat(
                    waiting,
                    commitment.checkIns().reversed().stream()
                            .filter(one -> one.state() == CheckInView.State.MISSED
                                    || one.state() == CheckInView.State.ANSWERED)
                            .findFirst()
                            .map(this::settled)
                            .or(() -> commitment.checkIns().stream()
                                    .filter(one -> one.state() == CheckInView.State.OPEN)
                                    .findFirst()
                                    .map(one -> say(Kind.TO_COME, one.day(), false)))
                            .or(() -> Optional.of(say(Kind.UNDER_WAY, 0, false)))
                            .stream());
        }

        private ReportStanding settled(CheckInView checkIn) {
            if (checkIn.state() == CheckInView.State.MISSED) {
                return say(Kind.MISSED, checkIn.day(), false);
            }
            if (checkIn.isKept()) {
                return say(Kind.KEPT, checkIn.day(), false);
            }
            return checkIn.confirmation().state() == ConfirmationView.State.NOT_SEEN
                    ? say(Kind.NOT_SEEN, checkIn.day(), false)
                    : say(Kind.ANSWERED, checkIn.day(), false);
        }

        private ReportStanding say(Kind kind, int number, boolean needsManager) {
            return new ReportStanding(kind, number, commitment, needsManager);
        }
    }
}
