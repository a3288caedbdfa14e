package io.waymark.platform.time;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.platform.axon.Together;
import io.waymark.support.EmbeddedApp;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scheduler as part of the application: handlers are beans, and what is arranged in a transaction goes with it. */
class SchedulerInAppTest {

    @TempDir
    Path folder;

    @Test
    void whatIsArrangedHappensWhenTheClockIsMoved() {
        Diary diary = new Diary();
        try (EmbeddedApp app = EmbeddedApp.startUnready(
                folder, starting -> starting.registerBean("diary", TodoHandler.class, () -> diary))) {
            Scheduler scheduler = app.bean(Scheduler.class);
            Instant tomorrow = app.clock().instant().plus(Duration.ofDays(1));
            app.bean(Together.class).run(() -> scheduler.schedule(Diary.KIND, "kept", tomorrow, ""));
            assertThatThrownBy(() -> app.bean(Together.class).run(() -> {
                        scheduler.schedule(Diary.KIND, "taken back", tomorrow, "");
                        throw new IllegalStateException("The process might as well have died here");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(scheduler.open(10)).extracting(Todo::key).containsExactly("kept");

            app.clock().forward(Duration.ofDays(1));
            eventually("it fires", () -> scheduler.open(10).isEmpty());
            app.bean(Together.class).run(() -> {
                scheduler.schedule(Diary.KIND, "at once", app.clock().instant(), "");
                assertThat(diary.keys()).containsExactly("kept");
            });
            eventually("that too", () -> diary.keys().contains("at once"));
            assertThat(diary.keys()).containsExactly("kept", "at once");
        }
    }
}
