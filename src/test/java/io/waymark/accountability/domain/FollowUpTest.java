package io.waymark.accountability.domain;

import static io.waymark.accountability.domain.Samples.ADA;
import static io.waymark.accountability.domain.Samples.BEN;
import static io.waymark.accountability.domain.Samples.CLEO;
import static io.waymark.accountability.domain.Samples.DAY_ZERO;
import static io.waymark.accountability.domain.Samples.NOW;
import static io.waymark.accountability.domain.Samples.ORIGIN;
import static io.waymark.accountability.domain.Samples.WORDING;
import static io.waymark.accountability.domain.Samples.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.FollowUpId;
import io.waymark.accountability.api.FollowUpLogged;
import io.waymark.accountability.api.LogFollowUp;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.accountability.api.Observed;
import io.waymark.accountability.api.Obstacle;
import io.waymark.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FollowUpTest {

    private static final FollowUpId ID = new FollowUpId("f-1");

    private final Bench bench = new Bench(new Ports().way(way(ADA)));
    private final CommitmentId commitment =
            bench.send(new MakeCommitment(ADA, "form-1", ORIGIN.enrolment(), WORDING, "listening", 3, BEN, NOW));

    private LogFollowUp log(
            PersonId person, Observed observed, @Nullable Obstacle obstacle, @Nullable String note, LocalDate next) {
        return new LogFollowUp(ID, person, CLEO, commitment, observed, obstacle, note, next, DAY_ZERO, NOW);
    }

    @Test
    void itIsLoggedOnceWithItsNoteAndTheNextDay() {
        LogFollowUp seen = log(ADA, Observed.SEEN, Obstacle.NO_TIME, " Well done ", DAY_ZERO.plusDays(7));
        bench.send(seen);
        bench.send(seen);
        assertThat(bench.events(ID))
                .containsExactly(new FollowUpLogged(
                        ID, ADA, CLEO, commitment, Observed.SEEN, null, "Well done", DAY_ZERO.plusDays(7), NOW));
    }

    @Test
    void whatIsBlockedNamesItsObstacle() {
        assertThatThrownBy(() -> bench.send(log(ADA, Observed.BLOCKED, null, null, DAY_ZERO)))
                .hasMessage("obstacle-missing []");
        bench.send(log(ADA, Observed.BLOCKED, Obstacle.NO_SUPPORT, " ", DAY_ZERO));
        assertThat(bench.events(ID))
                .containsExactly(new FollowUpLogged(
                        ID, ADA, CLEO, commitment, Observed.BLOCKED, Obstacle.NO_SUPPORT, null, DAY_ZERO, NOW));
    }

    @Test
    void itIsAboutACommitmentOfThatPersonOrAboutNone() {
        assertThatThrownBy(() -> bench.send(log(BEN, Observed.SEEN, null, null, DAY_ZERO)))
                .hasMessage("commitment-unknown []");
        bench.send(new LogFollowUp(
                new FollowUpId("f-2"), BEN, CLEO, null, Observed.NOT_SEEN, null, null, null, DAY_ZERO, NOW));
        assertThat(bench.events(new FollowUpId("f-2"))).hasSize(1);
    }

    @Test
    void theNextDayIsNotOverAndANoteHasALimit() {
        assertThatThrownBy(() -> bench.send(log(ADA, Observed.SEEN, null, null, DAY_ZERO.minusDays(1))))
                .hasMessage("next-in-the-past []");
        assertThatThrownBy(() -> bench.send(log(ADA, Observed.SEEN, null, "x".repeat(1001), DAY_ZERO)))
                .hasMessage("text-too-long [1001, 1000]");
        assertThat(bench.events(ID)).isEmpty();
    }
}
