package io.waymark.platform.web;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.PathwayDrafted;
import io.waymark.pathways.api.PathwayId;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.SamplePathway;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node that still rebuilds its read models says so, and lets nobody in. */
class ReadinessTest {
    private static final String READINESS = "/actuator/health/readiness";

    @Test
    void aNodeIsOutOfServiceUntilEveryReadModelHasCaughtUp(@TempDir Path folder) {
        try (EmbeddedApp before = EmbeddedApp.startOn(folder)) {
            new Company(before).publish(SamplePathway.of(new PathwayId(Company.fresh("way")), "To be rebuilt"));
            RestAnswer health = before.rest().get(READINESS);
            assertThat(health.status()).isEqualTo(200);
            assertThat(health.at("/status")).isEqualTo("UP");
        }

        CountDownLatch goOn = new CountDownLatch(1);
        try (EmbeddedApp app = EmbeddedApp.startUnready(
                folder,
                context -> context.registerBean("slow", SlowProjection.class, () -> new SlowProjection(goOn)))) {
            RestAnswer health = app.rest().get(READINESS);
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.at("/status")).isEqualTo("OUT_OF_SERVICE");
            assertThat(app.rest().get("/actuator/health/liveness").status()).isEqualTo(200);
            RestAnswer shut = app.rest().get("/api/v1/me");
            Refused.with(shut, 503, "not-ready");
            assertThat(shut.header("Retry-After")).isNotEmpty();

            goOn.countDown();
            eventually("ready", () -> app.rest().get(READINESS).status() == 200);
            Refused.with(app.rest().get("/api/v1/me"), 401, "sign-in-needed");
        } finally {
            goOn.countDown();
        }
    }

    /** A read model that takes its time. */
    @ProcessingGroup("slow.projection")
    static class SlowProjection {
        private final CountDownLatch goOn;

        SlowProjection(CountDownLatch goOn) {
            this.goOn = goOn;
        }

        @EventHandler
        void on(PathwayDrafted event) throws InterruptedException {
            goOn.await();
        }
    }
}
