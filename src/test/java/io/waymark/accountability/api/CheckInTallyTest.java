package io.waymark.accountability.api;

import static io.waymark.accountability.api.ConfirmationView.State.ASKED;
import static io.waymark.accountability.api.ConfirmationView.State.LAPSED;
import static io.waymark.accountability.api.ConfirmationView.State.NONE;
import static io.waymark.accountability.api.ConfirmationView.State.NOT_SEEN;
import static io.waymark.accountability.api.ConfirmationView.State.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.shared.Proportion;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What counts, what does not yet, and what is left out. */
class CheckInTallyTest {

    /** The reference history: 280 check-ins, of which 44 lie ahead. */
    @Test
    void theReferenceHistoryGivesTheReferenceFigures() {
        CheckInTally tally = tally(Stream.of(
                times(154, answered(CheckInAnswer.YES, false, SEEN)),
                times(1, answered(CheckInAnswer.YES, false, NOT_SEEN)),
                times(16, answered(CheckInAnswer.NOT_YET, false, NONE)),
                times(27, answered(CheckInAnswer.PARTLY, true, NONE)),
                times(30, Standing.missed(30)),
                times(8, Standing.excused(30, 1, Excuse.LEAVE)),
                times(44, Standing.open(30, -5))));

        assertThat(tally.due()).isEqualTo(236);
        assertThat(tally.toCome()).isEqualTo(44);
        assertThat(tally.answered()).isEqualTo(198);
        assertThat(tally.followThrough()).isEqualTo(new Proportion(171, 228));
        assertThat(tally.withLate()).isEqualTo(new Proportion(198, 228));
        assertThat(tally.confirmedOfAnswered()).isEqualTo(new Proportion(154, 198));
        assertThat(tally.selfReported()).isEqualTo(27);
        assertThat(tally.transfer()).isEqualTo(new Proportion(154, 227));
    }

    @Test
    void whatIsStillOpenIsNotCountedYet() {
        CheckInTally tally = one(Standing.open(7, 3));
        assertThat(tally.open()).isEqualTo(1);
        assertThat(tally.due()).isZero();
        assertThat(tally.followThrough().percent()).isEmpty();
    }

    @Test
    void whatFellAwayWithItsCommitmentIsNotEvenDue() {
        assertThat(one(Standing.excused(60, 1, Excuse.CLOSED))).isEqualTo(CheckInTally.NONE);
        assertThat(one(Standing.excused(60, 1, Excuse.MANAGER)).due()).isEqualTo(1);
        assertThat(one(Standing.excused(60, -1, Excuse.MANAGER)).toCome()).isEqualTo(1);
    }

    @Test
    void whatNobodyHasSaidOrAgreedOnIsInNeitherHalfOfTransfer() {
        CheckInTally tally = tally(Stream.of(
                times(2, answered(CheckInAnswer.YES, false, SEEN)),
                times(1, answered(CheckInAnswer.PARTLY, true, SEEN)),
                times(1, answered(CheckInAnswer.YES, false, ASKED)),
                times(1, answered(CheckInAnswer.YES, false, NOT_SEEN)),
                times(1, answered(CheckInAnswer.YES, false, LAPSED)),
                times(1, answered(CheckInAnswer.NOT_YET, false, NONE)),
                times(1, Standing.missed(30))));
        assertThat(tally.transfer()).isEqualTo(new Proportion(3, 5));
        assertThat(tally.keptOfDue()).isEqualTo(new Proportion(2, 5));
        assertThat(tally.pending()).isEqualTo(1);
        assertThat(tally.disputed()).isEqualTo(1);
        assertThat(tally.lapsed()).isEqualTo(1);
    }

    @Property
    void everyCheckInIsCountedOnceWhateverTheOrder(@ForAll("checkIns") List<CheckInView> some) {
        CheckInTally tally = CheckInTally.sum(some.stream().map(CheckInTallyTest::one));
        long closed = some.stream().filter(one -> one.excuse() == Excuse.CLOSED).count();
        assertThat(tally.due() + tally.open() + tally.toCome() + closed).isEqualTo(some.size());
        assertThat(CheckInTally.sum(some.reversed().stream().map(CheckInTallyTest::one)))
                .isEqualTo(tally);
        assertThat(tally.kept()).isLessThanOrEqualTo(tally.applied());
        assertThat(tally.applied()).isLessThanOrEqualTo(tally.confirmed());
        assertThat(tally.transfer().n()).isLessThanOrEqualTo(tally.counted());
    }

    @Property
    void theFiguresOfTheDaysAddUpToAll(@ForAll("checkIns") List<CheckInView> some) {
        CommitmentView whole = Standing.commitment(some.toArray(CheckInView[]::new));
        Figures figures = Figures.of(List.of(whole), Standing.NOW);
        assertThat(CheckInTally.sum(figures.byDay().stream().map(Figures.Day::tally)))
                .isEqualTo(figures.all());
        assertThat(figures.byDay()).extracting(Figures.Day::day).isSorted();
        Figures twice = Figures.sum(Stream.of(figures, figures));
        assertThat(twice).isEqualTo(Figures.of(List.of(whole, whole), Standing.NOW));
    }

    @Provide
    Arbitrary<List<CheckInView>> checkIns() {
        return Arbitraries.of(7, 30, 60, 90)
                .flatMap(day -> Arbitraries.of(
                        Standing.open(day, 2),
                        Standing.open(day, -2),
                        Standing.missed(day),
                        Standing.excused(day, 1, Excuse.CLOSED),
                        Standing.excused(day, 1, Excuse.LEAVE),
                        Standing.excused(day, -1, Excuse.MANAGER),
                        Standing.answered(day, CheckInAnswer.YES, false, SEEN, Standing.COLLEAGUE),
                        Standing.answered(day, CheckInAnswer.PARTLY, true, SEEN, Standing.COLLEAGUE),
                        Standing.answered(day, CheckInAnswer.YES, true, ASKED, Standing.COLLEAGUE),
                        Standing.answered(day, CheckInAnswer.YES, false, NOT_SEEN, Standing.COLLEAGUE),
                        Standing.answered(day, CheckInAnswer.PARTLY, false, LAPSED, Standing.COLLEAGUE),
                        Standing.answered(day, CheckInAnswer.NOT_YET, false, NONE, null)))
                .list()
                .ofMaxSize(60);
    }

    private static CheckInView answered(CheckInAnswer answer, boolean late, ConfirmationView.State state) {
        return Standing.answered(30, answer, late, state, Standing.COLLEAGUE);
    }

    private static CheckInTally tally(Stream<List<CheckInView>> groups) {
        return CheckInTally.sum(groups.flatMap(List::stream).map(CheckInTallyTest::one));
    }

    private static CheckInTally one(CheckInView checkIn) {
        return CheckInTally.of(checkIn, Standing.NOW);
    }

    private static List<CheckInView> times(int n, CheckInView checkIn) {
        return Collections.nCopies(n, checkIn);
    }
}
