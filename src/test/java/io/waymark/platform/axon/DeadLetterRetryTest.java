package io.waymark.platform.axon;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.people.api.FormTeam;
import io.waymark.people.api.TeamFormed;
import io.waymark.people.api.TeamId;
import io.waymark.shared.Actor;
import io.waymark.support.EmbeddedApp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A policy that fails at one event goes on with others, and is tried again until it succeeds, also by the next process. */
class DeadLetterRetryTest {
    private static final String GROUP = "stubborn.policy";
    private static final Set<String> HANDLED = ConcurrentHashMap.newKeySet();
    private static final Set<String> TRIED = ConcurrentHashMap.newKeySet();
    private static volatile boolean broken = true;

    @TempDir
    Path folder;

    @Test
    void whatAPolicyFailedAtIsKeptAndTriedAgain() {
        try (EmbeddedApp app = EmbeddedApp.startOn(folder, "spring.main.sources=" + Stubborn.class.getName())) {
            form(app, "t-bad");
            form(app, "t-good");
            eventually("the other is handled", () -> HANDLED.contains("t-good"));
            assertThat(HANDLED).doesNotContain("t-bad");
            assertThat(app.bean(DeadLetters.class).queueOf(GROUP).size()).isEqualTo(1);

            app.restart();
            TRIED.clear();
            app.clock().forward(Duration.ofSeconds(10));
            eventually("it is tried again by itself", () -> TRIED.contains("t-bad"));
            assertThat(HANDLED).doesNotContain("t-bad");

            broken = false;
            app.clock().forward(Duration.ofMinutes(6));
            eventually("it is handled in the end", () -> HANDLED.contains("t-bad"));
            eventually(
                    "nothing is kept any more",
                    () -> app.bean(DeadLetters.class).queueOf(GROUP).size() == 0);
        }
    }

    private static void form(EmbeddedApp app, String team) {
        app.send(
                Actor.system("test"),
                new FormTeam(new TeamId(team), "Field support", app.clock().instant()));
    }

    @ProcessingGroup(GROUP)
    static class Stubborn {
        @EventHandler
        void on(TeamFormed event) {
            String team = event.team().value();
            TRIED.add(team);
            if (broken && team.equals("t-bad")) {
                throw new IllegalStateException("Not yet");
            }
            HANDLED.add(team);
        }
    }
}
