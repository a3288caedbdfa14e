package io.waymark.accountability.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.ReportStanding.Kind;
import io.waymark.shared.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of a report comes first on their manager's board. */
class ReportStandingTest {

    @Test
    void anOpenCheckInIsDueTodayThenSoManyDaysOver() {
        assertStands(Kind.TO_COME, 7, false, Standing.commitment(Standing.open(7, -1)));
        assertStands(Kind.DUE_TODAY, 7, false, Standing.commitment(Standing.open(7, 0)));
        assertStands(Kind.OVERDUE, 8, true, Standing.commitment(Standing.open(30, 8)));
    }

    @Test
    void anAnswerWaitsOnlyForWhomItIsToBeConfirmedBy() {
        assertStands(Kind.WAITS_FOR_YOU, 30, true, Standing.commitment(asked(Standing.MANAGER)));
        assertStands(Kind.ANSWERED, 30, false, Standing.commitment(asked(Standing.COLLEAGUE)));
    }

    @Test
    void twoMissesInARowNeedTheManagerUntilAnAnswer() {
        assertStands(Kind.MISSED, 7, false, Standing.commitment(Standing.missed(7), Standing.open(30, -9)));
        assertStands(
                Kind.MISSED_IN_A_ROW,
                2,
                true,
                Standing.commitment(Standing.missed(7), Standing.excused(30, 9, Excuse.LEAVE), Standing.missed(60)));
        assertStands(
                Kind.KEPT,
                60,
                false,
                Standing.commitment(Standing.missed(7), Standing.missed(30), kept(60), Standing.open(90, -9)));
    }

    @Test
    void whatBlocksStandsUntilItWasSeenDoneAndRestsWhileADayIsAgreed() {
        CommitmentView commitment = Standing.commitment(Standing.open(30, -9));
        FollowUpView blocked = followUp(commitment, Observed.BLOCKED, null);
        assertThat(of(blocked, commitment).kind()).isEqualTo(Kind.BLOCKED);
        assertThat(of(blocked, commitment).needsManager()).isTrue();
        FollowUpView later = followUp(commitment, Observed.BLOCKED, Standing.TODAY.plusDays(1));
        assertThat(of(later, commitment).kind()).isEqualTo(Kind.BLOCKED);
        assertThat(of(later, commitment).needsManager()).isFalse();
        FollowUpView seen = followUp(commitment, Observed.SEEN, null);
        assertThat(of(seen, commitment).kind()).isEqualTo(Kind.TO_COME);
    }

    @Test
    void onLeaveNothingIsAskedOfAnybodyButWhatWaitsForTheManager() {
        Absence leave = new Absence(Standing.TODAY, Standing.TODAY.plusDays(3));
        assertThat(of(null, List.of(leave), Standing.commitment(Standing.open(30, 8))))
                .isEqualTo(new ReportStanding(Kind.ON_LEAVE, 0, null, false));
        assertThat(of(null, List.of(leave), Standing.commitment(asked(Standing.MANAGER)))
                        .kind())
                .isEqualTo(Kind.WAITS_FOR_YOU);
    }

    @Test
    void withoutACommitmentNoneIsOpen() {
        assertThat(of(null, List.of()).kind()).isEqualTo(Kind.NONE_OPEN);
    }

    @Test
    void theMostUrgentComesFirstAndTheLongestOverBeforeOthers() {
        List<ReportStanding> right = Stream.of(
                        Standing.commitment(Standing.open(30, 8)),
                        Standing.commitment(Standing.open(30, 2)),
                        Standing.commitment(asked(Standing.MANAGER)),
                        Standing.commitment(Standing.open(30, 0)),
                        Standing.commitment(kept(30)))
                .map(one -> of(null, one))
                .toList();
        List<ReportStanding> mixed = new ArrayList<>(right);
        Collections.reverse(mixed);
        mixed.sort(ReportStanding.urgency());
        assertThat(mixed).isEqualTo(right);
    }

    private static CheckInView asked(PersonId who) {
        return Standing.answered(30, CheckInAnswer.YES, false, ConfirmationView.State.ASKED, who);
    }

    private static CheckInView kept(int day) {
        return Standing.answered(day, CheckInAnswer.YES, false, ConfirmationView.State.SEEN, Standing.COLLEAGUE);
    }

    private static FollowUpView followUp(CommitmentView about, Observed observed, @Nullable LocalDate next) {
        return new FollowUpView(
                new FollowUpId("f-1"),
                Standing.MANAGER,
                about.id(),
                observed,
                observed == Observed.BLOCKED ? Obstacle.NO_TIME : null,
                null,
                next,
                Standing.NOW.minus(Duration.ofDays(1)));
    }

    private static void assertStands(Kind kind, int number, boolean needs, CommitmentView commitment) {
        assertThat(of(null, commitment)).isEqualTo(new ReportStanding(kind, number, commitment, needs));
    }

    private static ReportStanding of(@Nullable FollowUpView last, CommitmentView... commitments) {
        return of(last, List.of(), commitments);
    }

    private static ReportStanding of(@Nullable FollowUpView last, List<Absence> leave, CommitmentView... commitments) {
        TeamBoard.Row row = new TeamBoard.Row(Standing.REPORT, List.of(commitments), last, leave);
        return ReportStanding.of(row, Standing.MANAGER, Standing.TODAY, Standing.NOW);
    }
}
