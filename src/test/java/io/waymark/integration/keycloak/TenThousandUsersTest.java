package io.waymark.integration.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.Directory;
import io.waymark.people.api.FindSync;
import io.waymark.people.api.RosterChange.Kind;
import io.waymark.people.api.RunSync;
import io.waymark.people.api.SyncKind;
import io.waymark.people.api.SyncOutcome;
import io.waymark.people.api.SyncRun;
import io.waymark.people.api.SyncState;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.EmbeddedApp;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.representations.idm.UserRepresentation;

/** A realm of ten thousand, synced and synced again; says how long that took. How long it may take no test can say for all machines. */
@Tag("long")
class TenThousandUsersTest {

    private static final int PEOPLE = 10_000;
    private static final int AT_A_TIME = 500;
    private static final int TEAMS = 100;
    private static final int REPORTS = 10;
    private static final Actor ADMIN = Actor.person(new PersonId("p-admin"), Set.of(Role.SYS_ADMIN));

    @Test
    void comeOverAndTheSameAgainChangesNothing(@TempDir Path folder) {
        try (SyncRealm realm = SyncRealm.fresh();
                KeycloakConnection connection = new KeycloakConnection(realm.settings());
                EmbeddedApp app = EmbeddedApp.startWith(
                        folder,
                        starting -> starting.registerBean(
                                "directory",
                                Directory.class,
                                () -> new KeycloakDirectory(realm.settings(), connection, Clock.systemUTC())))) {
            long start = System.nanoTime();
            IntStream.range(0, TEAMS).forEach(i -> realm.team("Team " + i));
            for (int from = 0; from < PEOPLE; from += AT_A_TIME) {
                realm.importAll(IntStream.range(from, from + AT_A_TIME)
                        .mapToObj(TenThousandUsersTest::user)
                        .toList());
            }
            say("made in Keycloak", System.nanoTime() - start);

            SyncRun first = sync(app);
            assertThat(first.outcome()).isEqualTo(SyncOutcome.DONE);
            assertThat(first.count(Kind.JOIN)).isEqualTo(PEOPLE);
            TrackingToken head = app.head();

            SyncRun again = sync(app);
            assertThat(again.outcome()).isEqualTo(SyncOutcome.UNCHANGED);
            assertThat(again.unchanged()).isEqualTo(PEOPLE);
            assertThat(app.head()).isEqualTo(head);
        }
    }

    private static UserRepresentation user(int number) {
        Map<String, String> attributes =
                new HashMap<>(Map.of("jobTitle", "Engineer", "locale", "en-GB", "zoneinfo", "Europe/London"));
        if (number > 0) {
            attributes.put("manager", name(number / REPORTS));
        }
        return SyncRealm.representation(name(number), attributes, "/teams/Team " + number % TEAMS);
    }

    private static String name(int number) {
        return String.format("user%05d", number);
    }

    private static SyncRun sync(EmbeddedApp app) {
        long start = System.nanoTime();
        app.send(ADMIN, new RunSync(SyncKind.FULL, ""));
        SyncState state = app.ask(ADMIN, new FindSync());
        while (state.running() != null) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            state = app.ask(ADMIN, new FindSync());
        }
        SyncRun run = state.last().orElseThrow();
        say("synced, " + run.outcome(), System.nanoTime() - start);
        return run;
    }

    private static void say(String what, long nanos) {
        System.out.printf(
                "%d users, %s: %d ms%n", PEOPLE, what, Duration.ofNanos(nanos).toMillis());
    }
}
