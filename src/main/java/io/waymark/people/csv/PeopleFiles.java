package io.waymark.people.csv;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.ChooseForPeopleFile;
import io.waymark.people.api.FindPeopleFile;
import io.waymark.people.api.ForgetPeopleFile;
import io.waymark.people.api.ImportPeopleFile;
import io.waymark.people.api.KeepPeopleFile;
import io.waymark.people.api.KeptPeopleFile;
import io.waymark.people.api.PeopleFile;
import io.waymark.people.api.PeopleFileChoices;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.sidestate.KeptFile;
import io.waymark.people.sidestate.PeopleFileShelf;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.shared.PersonId;
import io.waymark.shared.Problem;
import io.waymark.shared.Rejection;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.stereotype.Component;

/** Keeps a file until it is imported or thrown away; everybody has one of their own. */
@Component
class PeopleFiles {

    private static final int LONGEST_NAME = 120;
    private static final int MB = 1024 * 1024;

    private final PeopleFileShelf shelf;
    private final FileReader reader;
    private final Gateways gateways;

    PeopleFiles(PeopleFileShelf shelf, FileReader reader, Gateways gateways) {
        this.shelf = shelf;
        this.reader = reader;
        this.gateways = gateways;
    }

    @CommandHandler
    void keep(KeepPeopleFile command, CommandMessage<?> message) {
        if (command.content().length == 0) {
            throw Rejection.invalid(Problem.of("file-empty").at("file"));
        }
        if (command.content().length > PeopleFile.LARGEST) {
            throw new Rejection(
                    Rejection.Kind.TOO_LARGE,
                    List.of(Problem.of("file-too-large", PeopleFile.LARGEST / MB)
                            .at("file")));
        }
        CsvText.of(command.content(), null);
        String name = command.name().replaceAll("\\p{Cntrl}", "_").strip();
        shelf.put(
                keeper(message),
                new KeptFile(
                        name.substring(Math.max(0, name.length() - LONGEST_NAME)),
                        command.content(),
                        PeopleFileChoices.NONE));
    }

    @CommandHandler
    void choose(ChooseForPeopleFile command, CommandMessage<?> message) {
        shelf.put(keeper(message), kept(message).reading(command.choices()));
    }

    @CommandHandler
    void forget(ForgetPeopleFile command, CommandMessage<?> message) {
        shelf.forget(keeper(message));
    }

    @QueryHandler
    KeptPeopleFile find(FindPeopleFile query, QueryMessage<?, ?> message) {
        return shelf.find(keeper(message)).map(this::read).orElse(KeptPeopleFile.NONE);
    }

    @CommandHandler
    RosterPlan bringIn(ImportPeopleFile command, CommandMessage<?> message) {
        FileReader.ReadFile read = reader.read(kept(message));
        if (!read.problems().isEmpty()) {
            throw new Rejection(Rejection.Kind.INVALID, read.problems());
        }
        RosterPlan done = gateways.sendOnly(
                new ApplyRoster(read.roster(), command.fingerprint(), command.manyLeaversMeant(), command.at()));
        shelf.remember(
                read.shown().headings(),
                new PeopleFileShelf.Remembered(
                        read.shown().columns(), read.shown().dates()));
        shelf.forget(keeper(message));
        return done;
    }

    /** What cannot be read can still be read otherwise: it is told, and the file stays. */
    private KeptPeopleFile read(KeptFile file) {
        try {
            return new KeptPeopleFile(file.name(), reader.read(file).shown(), List.of());
        } catch (Rejection e) {
            if (e.kind() != Rejection.Kind.INVALID) {
                throw e;
            }
            return new KeptPeopleFile(file.name(), null, e.problems());
        }
    }

    private KeptFile kept(Message<?> message) {
        return shelf.find(keeper(message)).orElseThrow(() -> Rejection.conflict("people-file-gone"));
    }

    private static PersonId keeper(Message<?> message) {
        return Objects.requireNonNull(MessageOrigin.actorOf(message).person());
    }
}
