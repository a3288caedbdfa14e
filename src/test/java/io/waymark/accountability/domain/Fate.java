package io.waymark.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.CheckInAnswered;
import io.waymark.accountability.api.CheckInConfirmed;
import io.waymark.accountability.api.CheckInCorrected;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMissed;
import io.waymark.accountability.api.CheckInMoved;
import io.waymark.accountability.api.CheckInNotSeen;
import io.waymark.accountability.api.CheckInReminded;
import io.waymark.accountability.api.CheckInToldOf;
import io.waymark.accountability.api.ConfirmationLapsed;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.PlannedCheckIn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of one check-in, told by its events alone; an event that does not fit the one before is a mistake. */
final class Fate {

    enum State {
        TO_COME,
        ON_TIME,
        LATE,
        MISSED,
        EXCUSED
    }

    private PlannedCheckIn plan;
    private State state = State.TO_COME;
    private @Nullable Excuse excuse;
    private @Nullable Instant confirmBefore;
    private boolean confirmed;
    private boolean told;
    private boolean moved;
    private final List<Instant> asked = new ArrayList<>();
    private int times;

    Fate(PlannedCheckIn plan) {
        this.plan = plan;
    }

    int day() {
        return plan.day();
    }

    State state() {
        return state;
    }

    void after(AccountabilityEvent event) {
        switch (event) {
            case CheckInReminded e when e.day() == day() -> reminded(e);
            case CheckInToldOf e
            when e.day() == day() -> {
                assertThat(state).isEqualTo(State.TO_COME);
                assertThat(told).isFalse();
                told = true;
            }
            case CheckInMoved e when e.checkIn().day() == day() -> moved(e);
            case CheckInAnswered e when e.day() == day() -> answered(e);
            case CheckInCorrected e
            when e.day() == day() -> {
                assertThat(state).isIn(State.ON_TIME, State.LATE);
                assertThat(confirmed).isFalse();
                confirmBefore = e.confirmBefore();
            }
            case CheckInMissed e
            when e.day() == day() -> {
                assertThat(state).isEqualTo(State.TO_COME);
                assertThat(asked).as("nobody is missed who was never asked").isNotEmpty();
                assertThat(e.at()).isAfterOrEqualTo(plan.missedAt());
                state = State.MISSED;
            }
            case CheckInExcused e
            when e.day() == day() -> {
                assertThat(state).isEqualTo(State.TO_COME);
                state = State.EXCUSED;
                excuse = e.excuse();
            }
            case CheckInConfirmed e when e.day() == day() -> confirmed(e.at());
            case CheckInNotSeen e when e.day() == day() -> confirmed(e.at());
            case ConfirmationLapsed e
            when e.day() == day() -> {
                assertThat(confirmed).isFalse();
                assertThat(e.at()).isAfterOrEqualTo(confirmBefore);
                confirmed = true;
            }
            default -> {
                // Of another check-in, or of the commitment itself.
            }
        }
    }

    private void reminded(CheckInReminded e) {
        assertThat(state).isEqualTo(State.TO_COME);
        assertThat(e.time())
                .isGreaterThan(times)
                .isLessThanOrEqualTo(plan.reminders().size());
        assertThat(e.at()).isAfterOrEqualTo(plan.reminders().get(e.time() - 1)).isBefore(plan.missedAt());
        times = e.time();
        asked.add(e.at());
    }

    private void moved(CheckInMoved e) {
        assertThat(state == State.TO_COME || excuse == Excuse.LEAVE).isTrue();
        assertThat(e.checkIn().missedAt()).isAfter(e.at());
        if (state == State.EXCUSED || !e.checkIn().due().equals(plan.due())) {
            assertThat(e.checkIn().dueAt()).isAfter(e.at());
            times = 0;
            asked.clear();
            told = false;
        }
        moved = true;
        state = State.TO_COME;
        excuse = null;
        plan = e.checkIn();
    }

    private void answered(CheckInAnswered e) {
        assertThat(state).isEqualTo(State.TO_COME);
        assertThat(e.at()).isAfterOrEqualTo(plan.dueAt()).isBefore(plan.missedAt());
        assertThat(e.late()).isEqualTo(!e.at().isBefore(plan.onTimeBefore()));
        state = e.late() ? State.LATE : State.ON_TIME;
        confirmBefore = e.confirmBefore();
    }

    private void confirmed(Instant at) {
        assertThat(state).isIn(State.ON_TIME, State.LATE);
        assertThat(confirmBefore).isNotNull();
        assertThat(confirmed || at.isBefore(confirmBefore)).isTrue();
        confirmed = true;
    }

    /** With us there all the time, it was asked at each of its times, to the second. */
    void assertNothingWasLeftOut(boolean confirmerThere) {
        if (state == State.MISSED && !moved) {
            assertThat(asked).containsExactlyElementsOf(plan.reminders());
            assertThat(told).isEqualTo(confirmerThere && plan.tell() != null);
        }
    }
}
