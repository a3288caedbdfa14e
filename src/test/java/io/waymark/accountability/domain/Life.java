package io.waymark.accountability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.accountability.api.Absence;
import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.Cause;
import io.waymark.accountability.api.CloseCommitment;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.api.DeclineConfirming;
import io.waymark.accountability.api.ExcuseCheckIn;
import io.waymark.accountability.api.MakeCommitment;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.ReplanCheckIns;
import io.waymark.accountability.api.StartCheckIns;
import io.waymark.accountability.api.WakeCommitment;
import io.waymark.accountability.api.Way;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.pathways.api.EnrolmentId;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lives through a script: the person does what it says, and the commitment is woken whenever it asked to be. */
final class Life {

    private static final Duration WHOLE = Duration.ofDays(900);
    private static final PersonId CONFIRMER = new PersonId("p-ben");

    private final Bench bench;
    private final Ports ports;
    private final Script script;
    private final PersonId person;
    private final Instant start;
    private final CommitmentId commitment;

    private WorkingTime time;
    private Instant now;
    private @Nullable Instant next;

    Life(Bench bench, Ports ports, Script script, int number) {
        this.bench = bench;
        this.ports = ports;
        this.script = script;
        person = new PersonId("p-" + number);
        time = script.time();
        start = script.dayZero()
                .atTime(LocalTime.of(15, 30))
                .atZone(time.zone())
                .toInstant();
        now = start;
        EnrolmentId enrolment = new EnrolmentId("e-" + number);
        ports.works(person, time)
                .way(new Way(
                        person,
                        new io.waymark.accountability.api.Origin(
                                enrolment, Samples.ORIGIN.pathway(), Samples.ORIGIN.title()),
                        script.days(),
                        List.of(Samples.LISTENING),
                        start));
        commitment = bench.send(new MakeCommitment(
                person, "form", enrolment, Samples.WORDING, Samples.LISTENING.id(), 3, CONFIRMER, now));
    }

    /** All that happened. */
    List<AccountabilityEvent> live() {
        if (script.accepted()) {
            bench.send(new AcceptConfirming(commitment, CONFIRMER, now));
        }
        bench.send(new StartCheckIns(commitment, start, now));
        wake();
        List<Script.Deed> deeds =
                script.deeds().stream().sorted(Comparator.comparing(this::at)).toList();
        for (Script.Deed deed : deeds) {
            Instant at = at(deed);
            if (at.isAfter(start)) {
                wakeUntil(at);
                now = at;
                attempt(deed);
                wake();
            }
        }
        wakeUntil(start.plus(WHOLE));
        assertThat(next).as("nothing is left to wait for").isNull();
        return bench.events(commitment);
    }

    private Instant at(Script.Deed deed) {
        int day = script.days().get(deed.which() % script.days().size());
        return script.dayZero()
                .plusDays(day)
                .atTime(Schedule.HOUR)
                .atZone(script.time().zone())
                .toInstant()
                .plus(deed.after());
    }

    private void wakeUntil(Instant end) {
        while (next != null && next.isBefore(end)) {
            Instant due = next;
            while (script.isOut(start, due)) {
                due = due.plus(Duration.ofHours(1));
            }
            if (!due.isBefore(end)) {
                return;
            }
            now = due;
            wake();
        }
    }

    /** Twice, of which the second must do nothing, and name the same instant. */
    private void wake() {
        if (script.isOut(start, now)) {
            return;
        }
        next = bench.send(new WakeCommitment(commitment, now));
        int events = bench.events(commitment).size();
        Instant again = bench.send(new WakeCommitment(commitment, now));
        assertThat(again).isEqualTo(next);
        assertThat(bench.events(commitment)).hasSize(events);
        if (next != null) {
            assertThat(next).isAfter(now);
        }
    }

    private void attempt(Script.Deed deed) {
        try {
            bench.send(command(deed));
        } catch (Rejection refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }

    private Command<?> command(Script.Deed deed) {
        int day = script.days().get(deed.which() % script.days().size());
        return switch (deed.kind()) {
            case ANSWER -> new AnswerCheckIn(commitment, day, deed.answer(), null, null, null, now);
            case CONFIRM -> new ConfirmCheckIn(commitment, day, CONFIRMER, true, null, now);
            case NOT_SEEN -> new ConfirmCheckIn(commitment, day, CONFIRMER, false, null, now);
            case LEAVE -> away(script.absence(deed));
            case TAKE_BACK -> replanned(List.of());
            case DECLINE -> new DeclineConfirming(commitment, CONFIRMER, now);
            case EXCUSE -> new ExcuseCheckIn(commitment, day, "Ill", now);
            case CLOSE -> new CloseCommitment(commitment, Outcome.DROPPED, "Moved", now);
        };
    }

    private Command<?> away(Absence absence) {
        List<Absence> leave = new ArrayList<>(time.leave());
        leave.add(absence);
        return replanned(leave);
    }

    private Command<?> replanned(List<Absence> leave) {
        time = new WorkingTime(time.zone(), time.workdays(), time.holidays(), List.copyOf(leave));
        ports.works(person, time);
        return new ReplanCheckIns(commitment, Cause.LEAVE, now);
    }
}
