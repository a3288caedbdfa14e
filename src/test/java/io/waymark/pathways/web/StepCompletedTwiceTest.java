package io.waymark.pathways.web;

import static io.waymark.support.EmbeddedApp.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.pathways.api.EnrolmentId;
import io.waymark.pathways.api.PathwayCompleted;
import io.waymark.pathways.api.PathwayId;
import io.waymark.pathways.api.StageCompleted;
import io.waymark.pathways.api.StepCompleted;
import io.waymark.recognition.api.BadgeAwarded;
import io.waymark.shared.PersonId;
import io.waymark.support.AtOnce;
import io.waymark.support.Company;
import io.waymark.support.EmbeddedApp;
import io.waymark.support.RestAnswer;
import io.waymark.support.RestClient;
import io.waymark.support.SamplePathway;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last step of a pathway, sent eight times at the same moment: by impatient fingers, by two tabs, by two nodes. */
@Tag("scenario-31")
class StepCompletedTwiceTest {
    private static final int TIMES = 8;

    /** What completes each step, in an order in which all can be completed. */
    private static final Map<String, String> ANSWERS = answers();

    private static EmbeddedApp first;
    private static EmbeddedApp second;
    private static Company company;

    @BeforeAll
    static void start() {
        first = EmbeddedApp.start();
        second = first.startSecondNode();
        company = new Company(first);
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    @ParameterizedTest(name = "{0}, nodes: {1}, with a key: {2}")
    @CsvSource({
        "film, 1, false", "film, 1, true", "film, 2, false", "film, 2, true",
        "act, 1, false", "act, 1, true", "act, 2, false", "act, 2, true",
        "check, 1, false", "check, 1, true", "check, 2, false", "check, 2, true"
    })
    void oneEventOneBadgeOneAnswerToAll(String last, int nodes, boolean keyed) {
        PathwayId pathway = new PathwayId(Company.fresh("way"));
        company.publish(SamplePathway.of(pathway, "The same twice"));
        PersonId learner = company.person("Ada");
        EnrolmentId enrolment = company.enrol(learner, pathway);
        ANSWERS.keySet().stream().filter(step -> !step.equals(last)).forEach(step -> {
            RestAnswer done = complete(company.rest(learner), enrolment, step);
            assertThat(done.status()).as(done.body()).isEqualTo(200);
        });

        String key = Company.fresh("key");
        List<RestAnswer> answers = AtOnce.times(TIMES, number -> {
            RestClient client = (number % nodes == 0 ? first : second).rest(learner.value());
            return complete(keyed ? client.withKey(key) : client, enrolment, last);
        });

        String expected =
                last.equals("check") ? "{\"completed\":true,\"right\":1,\"questions\":1}" : "{\"completed\":true}";
        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(expected);
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        });
        assertThat(answers.stream()
                        .filter(answer -> answer.header("Idempotency-Replayed").equals("true")))
                .hasSize(keyed ? TIMES - 1 : 0);
        policiesHaveSeenAll();
        assertThat(completions(enrolment, last)).isOne();
        assertThat(stored(enrolment, StageCompleted.class)).isEqualTo(2);
        assertThat(stored(enrolment, PathwayCompleted.class)).isOne();
        assertThat(awards(learner)).isOne();
        assertThat(List.of(first, second)).allSatisfy(node -> {
            eventually("the badge can be read", () -> badges(node, learner) == 1);
            RestAnswer again = complete(node.rest(learner.value()), enrolment, last);
            assertThat(again.body()).isEqualTo(expected);
        });
        assertThat(completions(enrolment, last)).isOne();
    }

    /** Each policy runs on one node: were it on both, only luck would keep its effects from being doubled. */
    @Test
    @Tag("scenario-30")
    void onlyOneOfTheNodesHasThePolicy() {
        eventually("somebody has the policy", () -> holders() > 0);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
        while (System.nanoTime() < end) {
            assertThat(holders()).isLessThanOrEqualTo(1);
        }
    }

    private static long holders() {
        return Stream.of(first, second).filter(node -> policy(node).count() > 0).count();
    }

    private static Stream<EventTrackerStatus> policy(EmbeddedApp node) {
        return node
                .bean(EventProcessingConfiguration.class)
                .eventProcessor("recognition.policy", StreamingEventProcessor.class)
                .orElseThrow()
                .processingStatus()
                .values()
                .stream();
    }

    private static RestAnswer complete(RestClient client, EnrolmentId enrolment, String step) {
        return client.put(
                "/api/v1/enrolments/" + enrolment.value() + "/steps/" + step + "/completion", ANSWERS.get(step));
    }

    /** Whichever node has the policy has by now handled every event there is; what it would award twice, it has. */
    private static void policiesHaveSeenAll() {
        long head = first.bean(EventStore.class).createHeadToken().position().orElseThrow();
        eventually(
                "the policy has seen all",
                () -> Stream.of(first, second)
                        .flatMap(StepCompletedTwiceTest::policy)
                        .anyMatch(status -> status.getCurrentPosition().orElse(-1) >= head));
    }

    private static long completions(EnrolmentId enrolment, String step) {
        return first.events(enrolment.value()).stream()
                .filter(event -> event.getPayload() instanceof StepCompleted completed
                        && completed.step().value().equals(step))
                .count();
    }

    private static long stored(EnrolmentId enrolment, Class<?> type) {
        return first.events(enrolment.value()).stream()
                .filter(event -> type.isInstance(event.getPayload()))
                .count();
    }

    private static long awards(PersonId person) {
        return first.allEvents().stream()
                .filter(event -> event.getPayload() instanceof BadgeAwarded awarded
                        && awarded.person().equals(person))
                .count();
    }

    private static int badges(EmbeddedApp node, PersonId person) {
        return node.rest(person.value())
                .get("/api/v1/me/badges")
                .json()
                .path("earned")
                .size();
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("look", "{}");
        answers.put("think", "{\"text\":\"I think so.\"}");
        answers.put("film", "{}");
        answers.put("act", "{\"evidence\":{\"kind\":\"text\",\"content\":\"I did it.\"}}");
        answers.put("check", "{\"attempt\":1,\"choices\":{\"q1\":[\"a\"]}}");
        return answers;
    }
}
