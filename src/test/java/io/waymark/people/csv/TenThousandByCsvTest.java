package io.waymark.people.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.ApplyRoster;
import io.waymark.people.api.CsvChoices;
import io.waymark.people.api.CsvPlan;
import io.waymark.people.api.PreviewCsv;
import io.waymark.people.api.RosterChange.Kind;
import io.waymark.people.api.RosterPlan;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.EmbeddedApp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Imports a file of ten thousand people; says how long that took. How long it may take no test can say for all machines. */
@Tag("long")
class TenThousandByCsvTest {

    private static final int PEOPLE = 10_000;
    private static final Actor ADMIN = Actor.person(new PersonId("p-admin"), Set.of(Role.SYS_ADMIN));

    @Test
    void comeInOneGoAndTheSameFileAgainChangesNothing() {
        byte[] file = ("Employee ID;Full Name;Email;Job Title;Department;Manager ID\r\n"
                        + IntStream.range(0, PEOPLE)
                                .mapToObj(i ->
                                        "n" + i + ";Person Number " + i + ";n" + i + "@example.com;Specialist;Team "
                                                + i / 30 + ";" + (i == 0 ? "" : "n" + (i - 1) / 9))
                                .collect(Collectors.joining("\r\n")))
                .getBytes(StandardCharsets.UTF_16LE);
        try (EmbeddedApp app = EmbeddedApp.start()) {
            CsvPlan plan = timed("read and planned", () -> preview(app, file));
            RosterPlan done = timed("imported", () -> apply(app, plan));
            assertThat(done.count(Kind.JOIN)).isEqualTo(PEOPLE);
            CsvPlan again = timed("read and planned again", () -> preview(app, file));
            assertThat(again.plan().changes()).isEmpty();
        }
    }

    private static CsvPlan preview(EmbeddedApp app, byte[] file) {
        CsvPlan plan = app.ask(ADMIN, new PreviewCsv(file, CsvChoices.NONE.encodedIn("UTF-16LE"), true));
        assertThat(plan.problems()).isEmpty();
        return plan;
    }

    private static RosterPlan apply(EmbeddedApp app, CsvPlan plan) {
        return app.send(
                ADMIN,
                new ApplyRoster(
                        plan.roster(),
                        plan.plan().fingerprint(),
                        true,
                        app.clock().instant()));
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        System.out.printf(
                "%d people by CSV, %s: %d ms%n",
                PEOPLE, what, Duration.ofNanos(System.nanoTime() - start).toMillis());
        return result;
    }
}
