package io.waymark.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.FindPeople;
import io.waymark.people.api.PreviewRoster;
import io.waymark.people.api.Roster;
import io.waymark.people.api.RosterChange.Kind;
import io.waymark.people.api.RosterPlan;
import io.waymark.platform.axon.ReadModels;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.EmbeddedApp;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Imports a company of ten thousand, and once more; says how long that took. How long it may take no test can say for all machines. */
@Tag("long")
class TenThousandPeopleTest {

    private static final int PEOPLE = 10_000;
    private static final Actor ADMIN = Actor.person(new PersonId("p-admin"), Set.of(Role.SYS_ADMIN));

    @Test
    void comeInOneGoAndTheSameAgainChangesNothing() {
        try (EmbeddedApp app = EmbeddedApp.start()) {
            Roster roster = LargeRoster.of(PEOPLE);
            RosterPlan plan = timed("preview", () -> app.ask(ADMIN, new PreviewRoster(roster)));
            assertThat(plan.problems()).isEmpty();

            RosterPlan done = timed("import", () -> apply(app, roster, plan));
            assertThat(done.count(Kind.JOIN)).isEqualTo(PEOPLE);
            timed("read models", () -> app.bean(ReadModels.class).await(Duration.ofSeconds(120)));
            TrackingToken head = app.head();

            RosterPlan again = timed("preview again", () -> app.ask(ADMIN, new PreviewRoster(roster)));
            RosterPlan nothing = timed("import again", () -> apply(app, roster, again));

            assertThat(nothing.changes()).isEmpty();
            assertThat(app.head()).isEqualTo(head);
            Actor learning = Actor.person(new PersonId("p-admin"), Set.of(Role.LD_ADMIN));
            assertThat(timed("a page of people", () -> app.ask(learning, new FindPeople("", 0, 50)))
                            .total())
                    .isEqualTo(PEOPLE);
        }
    }

    private static RosterPlan apply(EmbeddedApp app, Roster roster, RosterPlan plan) {
        return app.send(
                ADMIN,
                new ApplyRoster(roster, plan.fingerprint(), true, app.clock().instant()));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(
                "%d people, %s: %d ms%n",
                PEOPLE, what, Duration.ofNanos(System.nanoTime() - start).toMillis());
        return result;
    }
}
