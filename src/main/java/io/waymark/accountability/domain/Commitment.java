package io.waymark.accountability.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.waymark.accountability.api.AcceptConfirming;
import io.waymark.accountability.api.AccountabilityEvent;
import io.waymark.accountability.api.AnswerCheckIn;
import io.waymark.accountability.api.AskAboutCheckIn;
import io.waymark.accountability.api.BlockCommitment;
import io.waymark.accountability.api.CheckInExcused;
import io.waymark.accountability.api.CheckInMoved;
import io.waymark.accountability.api.CheckInsPlanned;
import io.waymark.accountability.api.ChooseConfirmer;
import io.waymark.accountability.api.CloseCommitment;
import io.waymark.accountability.api.Colleagues;
import io.waymark.accountability.api.CommitmentBlocked;
import io.waymark.accountability.api.CommitmentClosed;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.api.CommitmentMade;
import io.waymark.accountability.api.CommitmentReworded;
import io.waymark.accountability.api.ConfirmCheckIn;
import io.waymark.accountability.api.ConfirmerAccepted;
import io.waymark.accountability.api.ConfirmerAsked;
import io.waymark.accountability.api.ConfirmerDeclined;
import io.waymark.accountability.api.ConfirmerLeft;
import io.waymark.accountability.api.DeclineConfirming;
import io.waymark.accountability.api.EndCommitment;
import io.waymark.accountability.api.Excuse;
import io.waymark.accountability.api.ExcuseCheckIn;
import io.waymark.accountability.api.Origin;
import io.waymark.accountability.api.Outcome;
import io.waymark.accountability.api.PlannedCheckIn;
import io.waymark.accountability.api.ReleaseConfirmer;
import io.waymark.accountability.api.ReplanCheckIns;
import io.waymark.accountability.api.RewordCommitment;
import io.waymark.accountability.api.StartCheckIns;
import io.waymark.accountability.api.WakeCommitment;
import io.waymark.accountability.api.Wording;
import io.waymark.accountability.api.WorkingTime;
import io.waymark.accountability.api.WorkingTimes;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** What somebody committed to, who confirms it, and its check-ins. */
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents", snapshotFilter = "ofTheSameShape")
class Commitment {

    private static final int MOST_REWORDINGS = 2;
    private static final int CONFIRMER_DAYS = 5;
    private static final int CHOOSING_DAYS = 2;

    /** What making another one needs to know. */
    record Standing(CommitmentId id, String form, Origin origin, boolean open) {}

    @AggregateIdentifier
    private @Nullable CommitmentId id;

    private CommitmentState state = CommitmentState.NEW;

    Commitment() {}

    Commitment(CommitmentMade made) {
        apply(made);
    }

    Standing standing() {
        return new Standing(id(), made().form(), made().origin(), !state.closed());
    }

    PersonId person() {
        return made().person();
    }

    @CommandHandler
    void reword(RewordCommitment command) {
        requireOpen();
        Wording now = Texts.required(command.wording());
        if (now.equals(state.wording())) {
            return;
        }
        if (state.rewordings() >= MOST_REWORDINGS) {
            throw Rejection.conflict("reworded-twice");
        }
        apply(new CommitmentReworded(id(), person(), now.title(), now.when(), now.then(), command.at()));
    }

    @CommandHandler
    void block(BlockCommitment command) {
        requireOpen();
        String line = Texts.line(command.line(), "line");
        if (command.obstacle() != state.obstacle() || line != null) {
            apply(new CommitmentBlocked(id(), person(), command.obstacle(), line, command.at()));
        }
    }

    @CommandHandler
    void close(CloseCommitment command) {
        if (!state.closed()) {
            close(command.outcome(), new Closing(command, state.checkIns()).reason(), command.at());
        }
    }

    @CommandHandler
    void end(EndCommitment command) {
        if (!state.closed()) {
            close(Outcome.DROPPED, null, command.at());
        }
    }

    @CommandHandler
    void choose(ChooseConfirmer command, Colleagues colleagues, WorkingTimes workingTimes) {
        requireOpen();
        ConfirmerCheck.problem(command.confirmer(), person(), colleagues).ifPresent(problem -> {
            throw Rejection.invalid(problem);
        });
        if (!state.confirming().is(command.confirmer())) {
            WorkingTime theirs = workingTimes.of(command.confirmer(), command.at());
            Instant until = theirs.afterWorkingDays(command.at(), CONFIRMER_DAYS);
            apply(new ConfirmerAsked(id(), person(), command.confirmer(), until, command.at()));
        }
    }

    @CommandHandler
    void accept(AcceptConfirming command) {
        requireConfirmer(command.confirmer());
        requireOpen();
        if (state.confirming().state() == Confirming.State.ASKED) {
            apply(new ConfirmerAccepted(id(), person(), command.confirmer(), command.at()));
        }
    }

    @CommandHandler
    void decline(DeclineConfirming command) {
        requireConfirmer(command.confirmer());
        apply(new ConfirmerDeclined(id(), person(), command.confirmer(), command.at()));
    }

    @CommandHandler
    void release(ReleaseConfirmer command, WorkingTimes workingTimes) {
        if (state.confirming().is(command.confirmer()) && !state.closed()) {
            Instant until = workingTimes.of(person(), command.at()).afterWorkingDays(command.at(), CHOOSING_DAYS);
            apply(new ConfirmerLeft(id(), person(), command.confirmer(), until, command.at()));
        }
    }

    @CommandHandler
    void start(StartCheckIns command, WorkingTimes workingTimes) {
        if (state.checkIns().isPlanned() || state.closed()) {
            return;
        }
        Instant from = command.completed().isAfter(made().at()) ? command.completed() : made().at();
        WorkingTime time = workingTimes.of(person(), from);
        LocalDate dayZero = time.day(from);
        List<PlannedCheckIn> planned = new Schedule(time).plan(dayZero, made().days());
        apply(new CheckInsPlanned(id(), person(), dayZero, time.zone(), planned, command.at()));
        planned.stream().filter(PlannedCheckIn::excused).forEach(one -> excuseForLeave(one, command.at()));
    }

    @CommandHandler
    void replan(ReplanCheckIns command, WorkingTimes workingTimes) {
        LocalDate dayZero = state.checkIns().dayZero();
        if (state.closed() || dayZero == null) {
            return;
        }
        WorkingTime time =
                workingTimes.of(person(), dayZero.atStartOfDay(ZoneOffset.UTC).toInstant());
        for (PlannedCheckIn change : state.checkIns().changes(time, command.at())) {
            if (change.excused()) {
                excuseForLeave(change, command.at());
            } else {
                LocalDate from = state.checkIns().required(change.day()).plan().due();
                apply(new CheckInMoved(id(), person(), change, time.zone(), command.cause(), from, command.at()));
            }
        }
        closeIfDone(command.at());
    }

    @CommandHandler
    @Nullable
    Instant wake(WakeCommitment command, Colleagues colleagues) {
        Instant now = command.at();
        if (!state.closed()) {
            wakening(now).ofConfirmer(colleagues).ifPresent(event -> apply(event));
        }
        for (int day : made().days()) {
            state.checkIns().find(day).map(wakening(now)::of).orElse(List.of()).forEach(event -> apply(event));
        }
        closeIfDone(now);
        return state.next(now).orElse(null);
    }

    @CommandHandler
    void answer(AnswerCheckIn command, WorkingTimes workingTimes) {
        CheckIn checkIn = state.checkIns().required(command.day());
        PersonId confirmer = state.confirming().accepted();
        new CheckInAnswering(checkIn, command, person(), confirmer, state.closed())
                .event(id(), workingTimes)
                .ifPresent(event -> apply(event));
    }

    @CommandHandler
    void excuse(ExcuseCheckIn command) {
        CheckIn checkIn = state.checkIns().required(command.day());
        String reason = Texts.required(command.reason(), "reason", "reason-missing");
        if (checkIn.excuse() != null) {
            return;
        }
        if (!checkIn.isOpen() || state.closed()) {
            throw Rejection.conflict("check-in-settled");
        }
        apply(new CheckInExcused(id(), person(), command.day(), Excuse.MANAGER, reason, command.at()));
        closeIfDone(command.at());
    }

    @CommandHandler
    void confirm(ConfirmCheckIn command) {
        requireAccepted(command.confirmer());
        new CheckInConfirming(state.checkIns(), id(), person()).event(command).ifPresent(event -> apply(event));
        closeIfDone(command.at());
    }

    @CommandHandler
    void ask(AskAboutCheckIn command) {
        requireAccepted(command.confirmer());
        apply(new CheckInConfirming(state.checkIns(), id(), person()).event(command));
    }

    private Wakening wakening(Instant now) {
        return new Wakening(id(), person(), state, now);
    }

    private void close(Outcome outcome, @Nullable String reason, Instant at) {
        state.checkIns().all().stream()
                .filter(CheckIn::isOpen)
                .forEach(one -> apply(wakening(at).atTheEnd(one)));
        apply(new CommitmentClosed(id(), person(), outcome, reason, at));
    }

    /** Nothing is left to ask or to confirm: it ends as its answers say. */
    private void closeIfDone(Instant at) {
        if (!state.closed() && state.checkIns().isDone(at)) {
            apply(new CommitmentClosed(id(), person(), state.checkIns().outcome(), null, at));
        }
    }

    private void excuseForLeave(PlannedCheckIn checkIn, Instant at) {
        apply(new CheckInExcused(id(), person(), checkIn.day(), Excuse.LEAVE, null, at));
    }

    private void requireOpen() {
        if (state.closed()) {
            throw Rejection.conflict("commitment-closed");
        }
    }

    private void requireConfirmer(PersonId person) {
        if (!state.confirming().is(person)) {
            throw Rejection.nothingHere();
        }
    }

    private void requireAccepted(PersonId person) {
        requireConfirmer(person);
        if (!person.equals(state.confirming().accepted())) {
            throw Rejection.conflict("confirming-not-accepted");
        }
    }

    private CommitmentId id() {
        return Objects.requireNonNull(id);
    }

    private CommitmentMade made() {
        return Objects.requireNonNull(state.made());
    }

    @EventSourcingHandler
    void on(CommitmentMade event) {
        id = event.commitment();
        state = state.after(event);
    }

    @EventSourcingHandler
    void on(AccountabilityEvent event) {
        state = state.after(event);
    }
}
