package io.waymark.platform.metrics;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.operations.FailingPolicy;
import io.waymark.people.api.PersonJoined;
import io.waymark.shared.PersonId;
import io.waymark.shared.Role;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.Refused;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The figures for Prometheus, and the page's own, while a policy and a projection fail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrometheusTest {
    private static final String PLACE = "/actuator/prometheus";
    private static final String BROKEN = "broken.projection";
    private static volatile boolean broken;

    private EmbeddedApp app;
    private Company company;
    private RestClient operator;

    @BeforeAll
    void start() {
        app = EmbeddedApp.start(
                "spring.main.sources=" + FailingPolicy.class.getName() + "," + BrokenProjection.class.getName());
        company = new Company(app);
        operator = company.rest(company.person("Opal Reed", Role.SYS_ADMIN));
    }

    @AfterAll
    void stop() {
        broken = false;
        app.close();
    }

    @Test
    void onlySystemAdminsReadThem() {
        assertThat(operator.get(PLACE).status()).isEqualTo(200);
        Refused.with(app.rest().get(PLACE), 401, "sign-in-needed");
        Refused.with(company.rest(company.person("Lea", Role.LD_ADMIN)).get(PLACE), 403, "role-missing");
        Refused.with(operator.get("/actuator/env"), 403, "role-missing");
    }

    @Test
    void theyNameNobody() {
        PersonId ada = company.person("Adalgisa Quillfeather");
        String figures = figures();
        assertThat(figures).doesNotContain(ada.value(), "Adalgisa", "example.com");
        assertThat(figures).contains("waymark_commands_seconds_count{command=\"JoinPerson\",outcome=\"done\"}");
        assertThat(figures).contains("jvm_memory_used_bytes", "http_server_requests_seconds_count");
    }

    @Test
    void deadLettersAreCountedByPolicy() {
        String kept = "waymark_dead_letters{policy=\"" + FailingPolicy.GROUP + "\"}";
        double before = figure(kept);
        String team = Company.fresh("t");
        app.bean(FailingPolicy.class).failAt(team);
        company.formTeam(team);
        eventually("it is counted", () -> figure(kept) == before + 1);
        assertThat(figure("waymark_dead_letters{policy=\"recognition.policy\"}"))
                .isZero();
    }

    @Test
    void aProjectionThatFailsIsBehindAndInErrorUntilItHasHandledTheEvent() {
        String labels = "{kind=\"projection\",processor=\"" + BROKEN + "\"}";
        eventually("it is up to date", () -> figure("waymark_processor_lag_events" + labels) == 0);
        assertThat(figure("waymark_processor_running" + labels)).isEqualTo(1);
        assertThat(figure("waymark_processor_error" + labels)).isZero();
        long before = app.allEvents().size();
        eventually("all events are counted", () -> figure("waymark_store_events") == before);
        assertThat(figure("waymark_store_bytes")).isPositive();

        broken = true;
        company.person("Ada");
        company.person("Ben");
        long since = app.allEvents().size() - before;
        eventually("it is in error", () -> figure("waymark_processor_error" + labels) == 1);
        eventually("and behind", () -> figure("waymark_processor_lag_events" + labels) >= 1);
        assertThat(figure("waymark_processor_lag_events" + labels)).isLessThanOrEqualTo(since);
        JsonNode processor = processor();
        assertThat(processor.path("fault").path("type").asString()).isEqualTo(IllegalStateException.class.getName());
        assertThat(processor.path("fault").path("since").asString()).isNotEmpty();
        assertThat(processor.path("behind").asLong()).isPositive();

        broken = false;
        eventually("it is in order again", () -> figure("waymark_processor_error" + labels) == 0);
        eventually("and up to date", () -> figure("waymark_processor_lag_events" + labels) == 0);
        assertThat(processor().has("fault")).isFalse();
    }

    private JsonNode processor() {
        return operator.get("/api/v1/operations/processors")
                .json()
                .path("processors")
                .valueStream()
                .filter(one -> one.path("name").asString().equals(BROKEN))
                .findFirst()
                .orElseThrow();
    }

    private String figures() {
        RestAnswer answer = operator.get(PLACE);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private double figure(String name) {
        return figures()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
    }

    /** A read model that cannot be written for a while. */
    @ProcessingGroup(BROKEN)
    static class BrokenProjection {
        @EventHandler
        void on(PersonJoined event) {
            if (broken) {
                throw new IllegalStateException("Not now");
            }
        }
    }
}
