package io.waymark.platform.axon;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.waymark.people.api.FindPerson;
import io.waymark.people.api.FormTeam;
import io.waymark.people.api.JoinPerson;
import io.waymark.people.api.PersonJoined;
import io.waymark.people.api.TeamId;
import io.waymark.shared.Actor;
import io.waymark.shared.PersonId;
import io.waymark.shared.Rejection;
import io.waymark.support.EmbeddedApp;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A projection is rebuilt beside the live one, which goes on and is read until the other has caught up. */
class RebuildTest {
    private static final Actor SYSTEM = Actor.system("test");
    private static final TeamId TEAM = new TeamId("t-rebuild");
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final Semaphore PASSES = new Semaphore(1_000_000);
    private static EmbeddedApp app;
    private static int people;

    @BeforeAll
    static void start(@TempDir Path folder) {
        app = EmbeddedApp.startUnready(
                folder, context -> context.registerBean("turnstile", Turnstile.class, Turnstile::new));
        eventually("ready", () -> app.bean(Readiness.class).ready());
        app.send(SYSTEM, new FormTeam(TEAM, "Field support", AT));
    }

    @AfterAll
    static void stop() {
        PASSES.release(1_000_000);
        app.close();
    }

    @Test
    void whatIsReadGoesOnUntilTheOtherHasCaughtUp() {
        PersonId first = join("Ada Quist");
        rows(live()).updateOne(Filters.eq("_id", first.value()), Updates.set("jobTitle", "spoilt"));
        assertThat(title(first)).isEqualTo("spoilt");
        int before = live();

        PASSES.drainPermits();
        app.bean(Rebuilds.class).begin("people.projection");
        eventually(
                "it is being built", () -> !app.bean(Rebuilds.class).running().isEmpty());
        // The turnstile stands in the way of both, so that only this one passes: the join, and again in the rebuild.
        Thread joining = Thread.startVirtualThread(() -> join("Bo Lind"));
        assertThat(title(first)).isEqualTo("spoilt");
        assertThat(live()).isEqualTo(before);
        assertThat(app.bean(Rebuilds.class).running()).singleElement().satisfies(progress -> {
            assertThat(progress.projection()).isEqualTo("people.projection");
            assertThat(progress.share()).isBetween(0.0, 1.0);
            assertThat(progress.behind()).isPositive();
        });
        PASSES.release(1_000_000);

        eventually("it was swapped", () -> live() > before);
        eventually("the other has joined", () -> !joining.isAlive());
        assertThat(title(first)).isEqualTo("Team lead");
        assertThat(app.bean(Rebuilds.class).running()).isEmpty();
        assertThat(rows(live()).countDocuments()).isEqualTo(people);
        PersonId later = join("Cleo Marsh");
        assertThat(title(later)).isEqualTo("Team lead");
        within(Duration.ofSeconds(40), () -> !names().contains("people_" + before));
        assertThat(names()).contains("people_" + live(), "teams_" + live()).doesNotContain("teams_" + before);
    }

    @Test
    void givenUpNothingChanges() {
        PersonId person = join("Dot Ames");
        int before = live();
        PASSES.drainPermits();
        app.bean(Rebuilds.class).begin("people.projection");
        app.bean(Rebuilds.class).begin("people.projection");
        assertThat(app.bean(Rebuilds.class).running()).hasSize(1);
        app.bean(Rebuilds.class).cancel("people.projection");
        PASSES.release(1_000_000);

        assertThat(app.bean(Rebuilds.class).running()).isEmpty();
        assertThat(live()).isEqualTo(before);
        assertThat(title(person)).isEqualTo("Team lead");
    }

    @Test
    void thereMustBeSuchAProjection() {
        assertThatThrownBy(() -> app.bean(Rebuilds.class).begin("recognition.policy"))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused ->
                                assertThat(refused.problems().getFirst().code()).isEqualTo("no-such-projection"));
    }

    private static PersonId join(String name) {
        PersonId person = new PersonId("p-rebuild-" + ++people);
        app.send(
                SYSTEM,
                new JoinPerson(
                        person, name, "x@example.com", "Team lead", TEAM, "en-GB", ZoneId.of("Europe/London"), AT));
        return person;
    }

    private static String title(PersonId person) {
        return app.ask(SYSTEM, new FindPerson(person)).jobTitle();
    }

    private static int live() {
        return app.bean(io.waymark.platform.mongo.Generations.class)
                .look("people.projection")
                .live();
    }

    private static com.mongodb.client.MongoCollection<org.bson.Document> rows(int generation) {
        return app.bean(MongoDatabase.class).getCollection("people_" + generation);
    }

    private static List<String> names() {
        return app.bean(MongoDatabase.class).listCollectionNames().into(new ArrayList<>());
    }

    private static void within(Duration atMost, java.util.function.BooleanSupplier what) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!what.getAsBoolean() && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
        }
        assertThat(what.getAsBoolean()).isTrue();
    }

    /** Lets so many joins pass, in whichever generation. */
    @ProcessingGroup("people.projection")
    static class Turnstile {

        @EventHandler
        void on(PersonJoined event) throws InterruptedException {
            PASSES.acquire();
        }
    }
}
