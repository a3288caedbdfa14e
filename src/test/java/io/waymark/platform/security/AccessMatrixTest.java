package io.waymark.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.accountability.api.AddAgendaPoint;
import io.waymark.accountability.api.AgendaPointId;
import io.waymark.accountability.api.CommitmentId;
import io.waymark.accountability.support.Committing;
import io.waymark.pathways.api.PathwayId;
import io.waymark.platform.axon.Gateways;
import io.waymark.platform.axon.MessageOrigin;
import io.waymark.shared.AboutPerson;
import io.waymark.shared.Actor;
import io.waymark.shared.Command;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.shared.Rejection;
import io.waymark.shared.Role;
import io.waymark.support.AnyRecord;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.OurTypes;
import io.waymark.support.SamplePathway;
import io.waymark.support.SharedApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every command and every query, sent by everybody it could matter for, over the real buses up to the handler's door, compared with
 * {@code docs/authorisation.md}. What is new and not in there fails.
 */
@ExtendWith(SharedApp.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final Path TABLE = Path.of("docs/authorisation.md");
    private static final Path SEEN = Path.of("target/authorisation.md");
    private static final String SOURCE = "access-matrix";

    private static final String INTRODUCTION = """
            # Who may send which command and ask which query

            `AccessMatrixTest` sends each of them as each of these people and compares what happens with this page. The rule itself
            stands beside the command or query, as `@AllowedTo`; without one, it is refused to everybody.

            - **yes**: it is let in. Whether it can be done is decided after that.
            - **hidden**: refused exactly as if what it is about did not exist.
            - **no**: refused for want of a role; it is about nobody in particular.

            Messages about somebody, or about a thing of theirs, are about *oneself*; the others in the table stand to that person as
            it says, and the *confirmer* confirms their commitment. Admins have no other relation to them. The *system* is policies,
            importers and the start-up.
            """;

    /** Thrown where the handler would begin: it has been let in. */
    private static final class LetIn extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    record Undeclared() implements Command<Void> {}

    record UndeclaredAbout(PersonId person) implements Query<String>, AboutPerson {}

    private final EmbeddedApp app;
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final PersonId oneself;
    private final AnyRecord messages;

    AccessMatrixTest(EmbeddedApp app, Company company) {
        this.app = app;
        oneself = company.person("Ada Novak");
        PersonId manager = company.person("Ben Osei");
        PersonId former = company.person("Cleo Marsh");
        PersonId above = company.person("Dan Iversen");
        PersonId other = company.person("Eve Tanaka");
        PersonId colleague = company.person("Fay Okoro");
        company.reportsTo(oneself, former);
        company.reportsTo(oneself, manager);
        company.reportsTo(manager, above);
        company.reportsTo(colleague, other);
        PathwayId pathway = new PathwayId(Company.fresh("access"));
        company.publish(SamplePathway.of(pathway, "Access"));
        PersonId confirmer = company.person("Ivy Brook");
        Committing committing = new Committing(app);
        CommitmentId commitment = committing.commitAccepted(oneself, confirmer);
        AgendaPointId point = new AgendaPointId(Company.fresh("ap"));
        committing.as(oneself, new AddAgendaPoint(point, oneself, oneself, "Access", committing.now()));
        messages = new AnyRecord(oneself, company.enrol(oneself, pathway), pathway, commitment, point);
        actors.put("nobody", Actor.NOBODY);
        actors.put("oneself", Actor.person(oneself, Set.of()));
        actors.put("own manager", Actor.person(manager, Set.of()));
        actors.put("former manager", Actor.person(former, Set.of()));
        actors.put("manager's manager", Actor.person(above, Set.of()));
        actors.put("another manager", Actor.person(other, Set.of()));
        actors.put("colleague", Actor.person(colleague, Set.of()));
        actors.put("confirmer", Actor.person(confirmer, Set.of()));
        actors.put("L&D admin", Actor.person(company.person("Gus Lind"), Set.of(Role.LD_ADMIN)));
        actors.put("system admin", Actor.person(company.person("Hal Wren"), Set.of(Role.SYS_ADMIN)));
        actors.put("system", Actor.system("test"));
    }

    @BeforeAll
    static void clean() throws IOException {
        Files.deleteIfExists(SEEN);
    }

    @Test
    void everybodyMayDoWhatTheTableSaysAndNoMore() throws IOException {
        Instant start = app.clock().instant();
        String seen = atTheDoor(this::table);
        Files.writeString(SEEN, seen);
        assertThat(seen)
                .as("Who may do what has changed. If it is meant, take %s for %s, and read the difference", SEEN, TABLE)
                .isEqualTo(Files.readString(TABLE));
        assertThat(refusalsSince(start)).isEqualTo(refusalsIn(seen));
    }

    /** Without a rule nobody may, not even the system. */
    @Test
    void whatDeclaresNothingIsRefusedToEverybody() {
        Gatekeeper gatekeeper = app.bean(Gatekeeper.class);
        assertThat(actors.values()).allSatisfy(actor -> {
            assertThat(refusal(() -> gatekeeper.check(actor, new Undeclared()))).isEqualTo(Rejection.Kind.FORBIDDEN);
            assertThat(refusal(() -> gatekeeper.check(actor, new UndeclaredAbout(oneself))))
                    .isEqualTo(Rejection.Kind.NOTHING_HERE);
        });
    }

    private String table() {
        StringBuilder table = new StringBuilder(INTRODUCTION);
        contexts().forEach((context, types) -> {
            table.append("\n## ").append(context).append("\n\n| |");
            actors.keySet().forEach(who -> table.append(' ').append(who).append(" |"));
            table.append("\n|---|").append("---|".repeat(actors.size())).append('\n');
            types.forEach(type -> {
                table.append("| ").append(type.getSimpleName()).append(" |");
                actors.values()
                        .forEach(actor -> table.append(' ')
                                .append(send(actor, messages.of(type)))
                                .append(" |"));
                table.append('\n');
            });
        });
        return table.toString();
    }

    private static Map<String, List<Class<?>>> contexts() {
        return Stream.concat(OurTypes.below(Command.class), OurTypes.below(Query.class))
                .filter(type -> !type.isInterface())
                .collect(Collectors.groupingBy(
                        type -> type.getPackageName().split("\\.")[2], LinkedHashMap::new, Collectors.toList()));
    }

    private String send(Actor actor, Object message) {
        Gateways gateways = app.bean(Gateways.class);
        try {
            app.bean(Acting.class)
                    .as(
                            actor,
                            SOURCE,
                            () -> message instanceof Command<?> command
                                    ? gateways.send(command)
                                    : gateways.ask((Query<?>) message));
        } catch (LetIn e) {
            return "yes";
        } catch (Rejection e) {
            return e.kind() == Rejection.Kind.NOTHING_HERE ? "hidden" : "no";
        }
        throw new IllegalStateException(message + " was neither let in nor refused");
    }

    /** Behind the gate, in front of the handlers; only for what this test sends. */
    private <T> T atTheDoor(java.util.function.Supplier<T> work) {
        MessageHandlerInterceptor<Message<?>> door = (unit, chain) -> {
            if (SOURCE.equals(unit.getMessage().getMetaData().get(MessageOrigin.SOURCE))) {
                throw new LetIn();
            }
            return chain.proceed();
        };
        Registration commands = app.bean(CommandBus.class).registerHandlerInterceptor(door);
        Registration queries = app.bean(QueryBus.class).registerHandlerInterceptor(door);
        try {
            return work.get();
        } finally {
            commands.cancel();
            queries.cancel();
        }
    }

    /** Each as the actor's label and the name of the message. */
    private Set<String> refusalsSince(Instant start) {
        Set<String> known = actors.values().stream().map(Actor::label).collect(Collectors.toSet());
        return app.bean(AuditLog.class).since(start, 10_000).stream()
                .filter(entry -> known.contains(entry.actor()))
                .map(entry -> entry.actor() + " " + entry.what())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> refusalsIn(String table) {
        Set<String> refusals = new TreeSet<>();
        List<Actor> columns = List.copyOf(actors.values());
        table.lines().filter(line -> line.matches("\\| \\w+ \\|.*")).forEach(line -> {
            String[] cells = line.split("\\|");
            for (int column = 0; column < columns.size(); column++) {
                if (!cells[column + 2].strip().equals("yes")) {
                    refusals.add(columns.get(column).label() + " " + cells[1].strip());
                }
            }
        });
        return refusals;
    }

    private static Rejection.Kind refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable check) {
        return catchThrowableOfType(Rejection.class, check).kind();
    }
}
