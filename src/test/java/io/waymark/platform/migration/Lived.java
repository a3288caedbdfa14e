package io.waymark.platform.migration;

import io.waymark.pathways.api.EnrolmentView;
import io.waymark.pathways.api.FindEnrolments;
import io.waymark.pathways.api.KeepStepDraft;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FindReports;
import io.waymark.platform.axon.ReadModels;
import io.waymark.platform.axon.Readiness;
import io.waymark.platform.privacy.KeyVault;
import io.waymark.recognition.api.FindBadgeWall;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Query;
import io.waymark.support.EmbeddedApp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A data folder in which the demo company has lived, with a half-typed text of Mira's and a person whose key was destroyed; and what
 * the application answered there.
 */
record Lived(Path folder, List<Object> answers, EnrolmentView mira, Instant now) {
    static final PersonId MIRA = new PersonId("p-0121");
    static final Actor ONESELF = Actor.person(MIRA, Set.of());
    static final String DRAFT = "half a sentence of";
    private static final Duration DEMO_WITHIN = Duration.ofMinutes(3);
    private static final PersonId GONE = new PersonId("p-0004");
    private static final List<PersonId> PEOPLE = Stream.of(
                    "p-0001", "p-0004", "p-0121", "p-0125", "p-0151", "p-0210", "p-0220")
            .map(PersonId::new)
            .toList();

    static Lived on(Path folder) {
        try (EmbeddedApp app = EmbeddedApp.startOn(folder, "waymark.demo=true")) {
            awaitDemo(app);
            EnrolmentView mira =
                    app.ask(ONESELF, new FindEnrolments(MIRA)).all().getFirst();
            app.send(
                    ONESELF,
                    new KeepStepDraft(
                            mira.id(),
                            MIRA,
                            mira.next().id(),
                            Map.of("text", DRAFT),
                            app.clock().instant()));
            app.bean(KeyVault.class).destroy(GONE);
            app.restart();
            app.bean(ReadModels.class).awaitCalm(Duration.ofSeconds(20));
            return new Lived(folder, answers(app::ask), mira, app.clock().instant());
        }
    }

    /** What several people see of themselves. */
    static List<Object> answers(Asking asking) {
        List<Object> answers = new ArrayList<>();
        for (PersonId person : PEOPLE) {
            Actor oneself = Actor.person(person, Set.of());
            Stream.<Query<?>>of(
                            new FindPerson(person),
                            new FindReports(person),
                            new FindEnrolments(person),
                            new FindBadgeWall(person))
                    .forEach(query -> answers.add(asking.ask(oneself, query)));
        }
        return answers;
    }

    private static void awaitDemo(EmbeddedApp app) {
        long end = System.nanoTime() + DEMO_WITHIN.toNanos();
        while (!app.bean(Readiness.class).ready()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No demo company within " + DEMO_WITHIN);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** A copy that may be changed. */
    Path copy(Path to) throws IOException {
        for (String file : List.of("waymark.mv.db", "keys.mv.db")) {
            Files.copy(folder.resolve(file), to.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        return to;
    }

    /** How one asks: of either application. */
    interface Asking {
        <R> R ask(Actor actor, Query<R> query);
    }
}
