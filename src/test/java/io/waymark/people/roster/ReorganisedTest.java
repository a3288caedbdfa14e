package io.waymark.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.FindReports;
import io.waymark.people.api.FindStaff;
import io.waymark.people.api.KnownPerson;
import io.waymark.people.api.PeoplePage;
import io.waymark.people.api.PersonView;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterPlan;
import io.waymark.people.api.RosterSource;
import io.waymark.people.api.Said;
import io.waymark.platform.security.ReportingLine;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.support.EmbeddedApp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A hundred people go from one manager to the next, all at once and again and again, always onwards, while others look. As nobody
 * ever goes back, whoever was seen under a later manager may not be seen under an earlier one after that.
 */
class ReorganisedTest {

    private static final Actor SYSTEM = Actor.system("test");
    private static final int PEOPLE = 100;
    private static final int MANAGERS = 8;
    private static final int LOOKERS = 3;

    @Test
    void nobodyIsEverSeenWithTwoManagersNorWithNone() throws Exception {
        try (EmbeddedApp app = EmbeddedApp.start();
                ExecutorService hands = Executors.newFixedThreadPool(LOOKERS + 1)) {
            apply(app, under(0));
            Map<String, PersonId> ids = ids(app);
            List<PersonId> managers =
                    IntStream.range(0, MANAGERS).mapToObj(i -> ids.get("m" + i)).toList();
            List<PersonId> people =
                    IntStream.range(0, PEOPLE).mapToObj(i -> ids.get("w" + i)).toList();
            ConcurrentLinkedQueue<String> findings = new ConcurrentLinkedQueue<>();
            AtomicInteger looks = new AtomicInteger();
            Future<?> moving = hands.submit(() -> IntStream.range(1, MANAGERS).forEach(to -> apply(app, under(to))));
            List<Future<?>> looking = new ArrayList<>();
            for (int i = 0; i < LOOKERS; i++) {
                looking.add(hands.submit(() -> {
                    do {
                        lookAtTeams(app, managers, findings);
                        lookAtLines(app, managers, people, findings);
                        looks.incrementAndGet();
                    } while (!moving.isDone());
                }));
            }
            moving.get();
            for (Future<?> each : looking) {
                each.get();
            }

            assertThat(findings).isEmpty();
            assertThat(looks).hasValueGreaterThan(LOOKERS);
            EmbeddedApp.eventually(
                    "all are seen under the last manager",
                    () -> team(app, managers.getLast()).size() == PEOPLE);
            assertThat(app.ask(SYSTEM, new io.waymark.people.api.FindPerson(people.getFirst()))
                            .reportingLine())
                    .hasSize(MANAGERS);
        }
    }

    private static void lookAtTeams(EmbeddedApp app, List<PersonId> managers, ConcurrentLinkedQueue<String> findings) {
        Set<String> later = new TreeSet<>();
        for (PersonId manager : managers.reversed()) {
            for (String one : team(app, manager)) {
                if (!later.add(one)) {
                    findings.add(one + " in two teams");
                }
            }
        }
        Set<String> all = managers.stream()
                .flatMap(manager -> team(app, manager).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (all.size() != PEOPLE) {
            findings.add(PEOPLE - all.size() + " in no team");
        }
    }

    private static void lookAtLines(
            EmbeddedApp app, List<PersonId> managers, List<PersonId> people, ConcurrentLinkedQueue<String> findings) {
        ReportingLine line = app.bean(ReportingLine.class);
        for (PersonId one : people) {
            long several = managers.reversed().stream()
                    .filter(manager -> line.isManagerOf(manager, one))
                    .count();
            if (several > 1) {
                findings.add(one + " reports to " + several);
            }
        }
    }

    private static List<String> team(EmbeddedApp app, PersonId manager) {
        PeoplePage page = app.ask(Actor.person(manager, Set.of()), new FindReports(manager));
        return page.people().stream().map(PersonView::name).toList();
    }

    private static Roster under(int manager) {
        Stream<Row> managers = IntStream.range(0, MANAGERS).mapToObj(i -> Row.of(i + 2, "m" + i));
        Stream<Row> people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> Row.of(MANAGERS + i + 2, "w" + i).under("m" + manager));
        return new Roster(
                RosterSource.CSV,
                Stream.concat(managers, people).map(Row::entry).toList(),
                true);
    }

    private static void apply(EmbeddedApp app, Roster roster) {
        RosterPlan plan = app.ask(SYSTEM, new PreviewRoster(roster));
        app.send(
                SYSTEM,
                new ApplyRoster(roster, plan.fingerprint(), false, app.clock().instant()));
    }

    private static Map<String, PersonId> ids(EmbeddedApp app) {
        return app.ask(SYSTEM, new FindStaff()).people().stream()
                .collect(Collectors.toMap(ReorganisedTest::key, KnownPerson::id));
    }

    private static String key(KnownPerson one) {
        return one.sayings().by(RosterSource.CSV).map(Said::key).orElseThrow();
    }
}
