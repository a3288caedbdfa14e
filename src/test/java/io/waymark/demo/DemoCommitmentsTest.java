package io.waymark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.CheckInView;
import io.waymark.accountability.api.CommitmentView;
import io.waymark.accountability.api.ConfirmationView;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.FindCommitments;
import io.waymark.recognition.api.FindBadgeWall;
import io.waymark.shared.PersonId;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commitments of the demo company and what has become of them, counted at its last instant. */
class DemoCommitmentsTest {

    /** Of 154 seen check-ins: those of day 30, 60 and 90 answered yes, two commitments of one person out of one pathway once. */
    private static final int KEPT_BADGES = 63;

    @TempDir
    static Path data;

    private static RunningDemo demo;
    private static List<CommitmentView> commitments;
    private static List<CheckInView> checkIns;

    @BeforeAll
    static void start() {
        demo = new RunningDemo(data);
        demo.awaitSeeded();
        commitments = StaffMember.all().stream()
                .flatMap(one -> demo.ask(one.id(), new FindCommitments(one.id())).all().stream())
                .toList();
        checkIns = commitments.stream().flatMap(one -> one.checkIns().stream()).toList();
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void seventyCommitmentsWithFourCheckInsEach() {
        assertThat(commitments).hasSize(70);
        assertThat(checkIns).hasSize(280);
        assertThat(commitments).allMatch(one -> one.dayZero() != null);
    }

    @Test
    void checkInsCameOutAsTold() {
        assertThat(count(one -> one.answer() != null && !one.answer().late())).isEqualTo(171);
        assertThat(count(one -> one.answer() != null && one.answer().late())).isEqualTo(27);
        assertThat(count(one -> one.state() == CheckInView.State.MISSED)).isEqualTo(30);
        assertThat(count(one -> one.state() == CheckInView.State.EXCUSED)).isEqualTo(8);
        assertThat(count(one -> one.state() == CheckInView.State.OPEN)).isEqualTo(44);
        assertThat(count(one -> one.excuse() == Excuse.OUTAGE || one.excuse() == Excuse.CLOSED))
                .isZero();
    }

    @Test
    void whatIsOpenIsToCome() {
        assertThat(checkIns.stream().filter(one -> one.state() == CheckInView.State.OPEN))
                .allSatisfy(one -> assertThat(one.dueAt()).isAfter(RunningDemo.LAST_INSTANT));
    }

    @Test
    void confirmationsCameOutAsTold() {
        assertThat(count(one -> one.confirmation().state() == ConfirmationView.State.SEEN))
                .isEqualTo(154);
        assertThat(count(one -> one.confirmation().state() == ConfirmationView.State.NOT_SEEN))
                .isEqualTo(1);
    }

    @Test
    void theManagerConfirmsForTheOneWhoLeft() {
        assertThat(commitments)
                .filteredOn(one -> one.person().value().equals("p-0126"))
                .singleElement()
                .satisfies(one -> assertThat(
                                one.checkIns().getFirst().confirmation().who())
                        .isEqualTo(CommitmentScript.GONE))
                .satisfies(one -> assertThat(one.confirming().who()).isEqualTo(new PersonId("p-0125")));
    }

    @Test
    void miraHasACheckInOnTheDayAfter() {
        PersonId mira = new PersonId(DemoAccounts.ALL.getFirst().person());
        assertThat(demo.ask(mira, new FindCommitments(mira)).all())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.checkIn(30).orElseThrow().due()).isEqualTo("2026-07-01"));
    }

    @Test
    void everyDayAtWhichOneWasKeptEarnedItsBadgeOnce() {
        Set<String> kept = commitments.stream()
                .flatMap(one -> one.checkIns().stream()
                        .filter(checkIn -> checkIn.day() >= 30 && checkIn.isKept())
                        .map(checkIn -> one.person() + " " + one.origin().pathway() + " " + checkIn.day()))
                .collect(Collectors.toSet());
        List<String> earned = StaffMember.all().stream()
                .map(StaffMember::id)
                .flatMap(one -> demo.ask(one, new FindBadgeWall(one)).earned().stream()
                        .filter(badge -> badge.face().glyph().startsWith("day-"))
                        .map(badge -> one + " "
                                + badge.badge()
                                        .value()
                                        .substring(0, badge.badge().value().indexOf('.')) + " "
                                + badge.face().glyph().substring("day-".length())))
                .toList();

        assertThat(kept).hasSize(KEPT_BADGES);
        assertThat(earned).containsExactlyInAnyOrderElementsOf(kept);
    }

    private static long count(Predicate<CheckInView> such) {
        return checkIns.stream().filter(such).count();
    }
}
