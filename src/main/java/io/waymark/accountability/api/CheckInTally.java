package io.waymark.accountability.api;

import io.waymark.shared.Proportion;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * How many check-ins stand in which way. Those of a commitment closed before are none at all: they are not even due.
 *
 * @param toCome not due yet
 * @param open asked, neither answered nor missed: not counted yet
 * @param excused due, but by leave, by the manager or by our own fault not to be counted
 * @param pending answered, and somebody has yet to say whether they saw it
 * @param confirmed answered and seen
 * @param disputed answered and not seen yet
 * @param lapsed answered, and nobody said in time whether they saw it
 * @param selfReported answered with yes or partly, and nobody was asked
 * @param applied answered with yes or partly, and seen
 * @param kept answered with yes, and seen
 */
public record CheckInTally(
        long toCome,
        long open,
        long onTime,
        long late,
        long missed,
        long excused,
        long pending,
        long confirmed,
        long disputed,
        long lapsed,
        long selfReported,
        long applied,
        long kept) {

    public static final CheckInTally NONE = new CheckInTally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** One check-in, as it stands. */
    public static CheckInTally of(CheckInView checkIn, Instant now) {
        boolean due = !now.isBefore(checkIn.dueAt());
        return switch (checkIn.state()) {
            case OPEN -> due ? of(0, 1, 0, 0) : of(1, 0, 0, 0);
            case MISSED -> of(0, 0, 1, 0);
            case EXCUSED -> checkIn.excuse() == Excuse.CLOSED ? NONE : due ? of(0, 0, 0, 1) : of(1, 0, 0, 0);
            case ANSWERED -> answered(checkIn);
        };
    }

    public static CheckInTally sum(Stream<CheckInTally> some) {
        return some.reduce(NONE, CheckInTally::plus);
    }

    public CheckInTally plus(CheckInTally other) {
        return new CheckInTally(
                toCome + other.toCome,
                open + other.open,
                onTime + other.onTime,
                late + other.late,
                missed + other.missed,
                excused + other.excused,
                pending + other.pending,
                confirmed + other.confirmed,
                disputed + other.disputed,
                lapsed + other.lapsed,
                selfReported + other.selfReported,
                applied + other.applied,
                kept + other.kept);
    }

    /** Settled one way or the other, those excused with them. */
    public long due() {
        return counted() + excused;
    }

    public long answered() {
        return onTime + late;
    }

    /** What follow-through is a share of. */
    public long counted() {
        return answered() + missed;
    }

    /** On time, of what was due and not excused. */
    public Proportion followThrough() {
        return new Proportion(onTime, counted());
    }

    /** Answered at all, of what was due and not excused. */
    public Proportion withLate() {
        return new Proportion(answered(), counted());
    }

    public Proportion confirmedOfAnswered() {
        return new Proportion(confirmed, answered());
    }

    /** Answered with yes or partly and seen, of what was due; without what nobody has said or agreed on. */
    public Proportion transfer() {
        return new Proportion(applied, decided());
    }

    /** Answered with yes and seen, of the same. */
    public Proportion keptOfDue() {
        return new Proportion(kept, decided());
    }

    private long decided() {
        return counted() - pending - disputed - lapsed;
    }

    private static CheckInTally of(long toCome, long open, long missed, long excused) {
        return new CheckInTally(toCome, open, 0, 0, missed, excused, 0, 0, 0, 0, 0, 0, 0);
    }

    private static CheckInTally answered(CheckInView checkIn) {
        AnswerView answer = checkIn.answer();
        if (answer == null) {
            throw new IllegalStateException("Answered without an answer: day " + checkIn.day());
        }
        ConfirmationView.State state = checkIn.confirmation().state();
        boolean something = answer.answer().isSomething();
        boolean seen = state == ConfirmationView.State.SEEN;
        return new CheckInTally(
                0,
                0,
                one(!answer.late()),
                one(answer.late()),
                0,
                0,
                one(state == ConfirmationView.State.ASKED),
                one(seen),
                one(state == ConfirmationView.State.NOT_SEEN),
                one(state == ConfirmationView.State.LAPSED),
                one(state == ConfirmationView.State.NONE && something),
                one(seen && something),
                one(checkIn.isKept()));
    }

    private static long one(boolean so) {
        return so ? 1 : 0;
    }
}
