package io.waymark.people.csv;

import io.waymark.people.api.ChooseCsvReading;
import io.waymark.people.api.CsvPlan;
import io.waymark.people.api.FindRosterFile;
import io.waymark.people.api.ImportRosterFile;
import io.waymark.people.api.KeepRosterFile;
import io.waymark.people.api.PreviewRosterFile;
import io.waymark.people.api.RosterFile;
import io.waymark.people.api.RosterFile.State;
import io.waymark.people.api.RosterFileId;
import io.waymark.people.sidestate.CsvMemory;
import io.waymark.people.sidestate.RosterFiles;
import io.waymark.platform.security.Acting;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MessageHandlerTimeout;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Files that somebody has sent and not imported yet. Each finds their own only. */
@Component
class RosterFileDesk {

    private static final int MEGABYTE = 1024 * 1024;

    private final RosterFiles files;
    private final CsvMemory memory;
    private final CsvPlans plans;
    private final ImportRuns runs;
    private final Acting acting;
    private final Clock clock;

    RosterFileDesk(RosterFiles files, CsvMemory memory, CsvPlans plans, ImportRuns runs, Acting acting, Clock clock) {
        this.files = files;
        this.memory = memory;
        this.plans = plans;
        this.runs = runs;
        this.acting = acting;
        this.clock = clock;
    }

    @CommandHandler
    RosterFileId keep(KeepRosterFile command) {
        byte[] content = command.content();
        if (content.length == 0) {
            throw Rejection.invalid(Problem.of("file-empty").at("file"));
        }
        if (content.length > KeepRosterFile.LARGEST) {
            throw new Rejection(
                    Rejection.Kind.TOO_LARGE,
                    List.of(Problem.of("file-too-large", KeepRosterFile.LARGEST / MEGABYTE)
                            .at("file")));
        }
        Spreadsheets.refuse(content);
        return files.keep(person(), command.fileName(), content, command.at());
    }

    @CommandHandler
    void choose(ChooseCsvReading command) {
        RosterFiles.Kept kept = files.find(person(), command.file(), clock.instant());
        files.write(person(), command.file(), kept.with(command.choices()), command.at());
        if (command.choices().columns() != null) {
            memory.remember(
                    plans.read(content(command.file()), command.choices())
                            .table()
                            .headings(),
                    command.choices());
        }
    }

    @QueryHandler
    RosterFile find(FindRosterFile query) {
        State state = runs.isRunning(query.file()) ? State.RUNNING : State.WAITING;
        List<Problem> refusals = runs.refusals(query.file());
        // Before what is known of it: once it is imported the content goes last.
        Optional<byte[]> content = files.content(person(), query.file(), clock.instant());
        RosterFiles.Kept kept = files.find(person(), query.file(), clock.instant());
        if (kept.outcome() != null) {
            return new RosterFile(kept.name(), null, kept.choices(), List.of(), State.DONE, kept.outcome(), List.of());
        }
        try {
            Mapped mapped = plans.read(content.orElseThrow(Rejection::nothingHere), kept.choices());
            return new RosterFile(kept.name(), mapped.shown(), kept.choices(), List.of(), state, null, refusals);
        } catch (Rejection unreadable) {
            if (unreadable.kind() == Rejection.Kind.NOTHING_HERE) {
                throw unreadable;
            }
            return new RosterFile(kept.name(), null, kept.choices(), unreadable.problems(), state, null, refusals);
        }
    }

    @QueryHandler
    @MessageHandlerTimeout(timeoutMs = CsvPlans.LONGEST_MILLIS, warningThresholdMs = CsvPlans.LONGEST_MILLIS)
    CsvPlan preview(PreviewRosterFile query) {
        RosterFiles.Kept kept = files.find(person(), query.file(), clock.instant());
        return plans.plan(content(query.file()), kept.choices(), query.complete());
    }

    @CommandHandler
    @MessageHandlerTimeout(timeoutMs = CsvPlans.LONGEST_MILLIS, warningThresholdMs = CsvPlans.LONGEST_MILLIS)
    void carryOut(ImportRosterFile command) {
        PersonId person = person();
        RosterFiles.Kept kept = files.find(person, command.file(), clock.instant());
        if (kept.outcome() != null || runs.isRunning(command.file())) {
            return;
        }
        CsvPlan plan = plans.plan(content(command.file()), kept.choices(), command.complete());
        if (!plan.problems().isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, plan.problems());
        }
        runs.start(command, plan.roster(), outcome -> files.finish(person, command.file(), outcome, command.at()));
    }

    private byte[] content(RosterFileId file) {
        return files.content(person(), file, clock.instant()).orElseThrow(Rejection::nothingHere);
    }

    private PersonId person() {
        return Objects.requireNonNull(acting.now().actor().person());
    }
}
