package io.waymark.accountability.api;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayId;
import io.waymark.shared.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Commitments and check-ins that stand in a given way, without a history. */
final class Standing {

    static final Instant NOW = Instant.parse("2026-04-09T09:00:00Z");
    static final LocalDate TODAY = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
    static final PersonId REPORT = new PersonId("p-report");
    static final PersonId MANAGER = new PersonId("p-manager");
    static final PersonId COLLEAGUE = new PersonId("p-colleague");

    private Standing() {}

    /** Due that many days ago, or ahead if negative. */
    static CheckInView open(int day, int daysAgo) {
        return checkIn(day, daysAgo, CheckInView.State.OPEN, null, ConfirmationView.NONE, null);
    }

    static CheckInView missed(int day) {
        return checkIn(day, 12, CheckInView.State.MISSED, null, ConfirmationView.NONE, null);
    }

    static CheckInView excused(int day, int daysAgo, Excuse excuse) {
        return checkIn(day, daysAgo, CheckInView.State.EXCUSED, null, ConfirmationView.NONE, excuse);
    }

    static CheckInView answered(
            int day, CheckInAnswer answer, boolean late, ConfirmationView.State state, @Nullable PersonId who) {
        AnswerView view = new AnswerView(answer, null, LineFor.CONFIRMER_AND_MANAGER, null, late, NOW);
        ConfirmationView confirmation = new ConfirmationView(state, who, null, null, null, null);
        return checkIn(day, 3, CheckInView.State.ANSWERED, view, confirmation, null);
    }

    static CommitmentView commitment(CheckInView... checkIns) {
        return new CommitmentView(
                CommitmentId.of(REPORT, 1),
                REPORT,
                1,
                new Origin(new EnrolmentId("e-1"), new PathwayId("way"), "The way"),
                new Wording("Ask first", "asked", "ask back"),
                2,
                new Grown("asks", "Asks"),
                3,
                NOW,
                new ConfirmingView(ConfirmingView.State.ACCEPTED, COLLEAGUE, NOW),
                List.of(7, 30, 60, 90),
                TODAY,
                List.of(checkIns),
                null,
                null);
    }

    private static CheckInView checkIn(
            int day,
            int daysAgo,
            CheckInView.State state,
            @Nullable AnswerView answer,
            ConfirmationView confirmation,
            @Nullable Excuse excuse) {
        Instant due = NOW.minus(Duration.ofDays(daysAgo));
        return new CheckInView(
                day,
                TODAY.minusDays(daysAgo),
                due,
                due.plus(Duration.ofDays(6)),
                due.plus(Duration.ofDays(11)),
                state,
                List.of(),
                null,
                answer,
                confirmation,
                null,
                excuse,
                null,
                0,
                0,
                due);
    }
}
