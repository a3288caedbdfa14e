package io.waymark.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The process dies as by {@code kill -9}, 20 times, while people complete steps: what was acknowledged is there, nothing is there
 * twice, and the read models are what a replay of everything gives. This proves the death of the process, not the loss of power.
 */
@Tag("long")
@Tag("scenario-32")
class KilledTwentyTimesTest {

    private static final int KILLS = 20;
    private static final int STEPS = 240;
    private static final List<String> ACCOUNTS = List.of("mira", "salma", "daniel", "hanna");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Random random = new Random(32);
    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> enrolments = new ConcurrentHashMap<>();

    @Test
    void everyAcknowledgedCompletionIsThereOnce() throws Exception {
        try (PackagedApp app = PackagedApp.start()) {
            setOut(app);
            for (int kill = 0; kill < KILLS; kill++) {
                completeUntilKilled(app);
                app.restart();
                ACCOUNTS.forEach(account -> assertNothingLostOrDoubled(app, account));
            }
            assertThat(acknowledged.values().stream().mapToInt(List::size).sum())
                    .as("completions acknowledged over all")
                    .isGreaterThan(KILLS);
            List<JsonNode> live =
                    ACCOUNTS.stream().map(account -> enrolment(app, account)).toList();
            app.stop();
            app.restart();
            assertThat(ACCOUNTS.stream().map(account -> enrolment(app, account)))
                    .as("read models after a full replay")
                    .containsExactlyElementsOf(live);
        }
    }

    private void setOut(PackagedApp app) throws Exception {
        assertThat(app.send("hanna", "POST", "/api/v1/pathways", bundle()).statusCode())
                .isEqualTo(201);
        assertThat(app.send("hanna", "PUT", "/api/v1/pathways/many-steps/publication", "{\"version\":1}")
                        .statusCode())
                .isEqualTo(200);
        for (String account : ACCOUNTS) {
            var answer = app.send(account, "POST", "/api/v1/enrolments", "{\"pathway\":\"many-steps\"}");
            assertThat(answer.statusCode()).isEqualTo(201);
            enrolments.put(account, JSON.readTree(answer.body()).get("id").asString());
            acknowledged.put(account, java.util.Collections.synchronizedList(new ArrayList<>()));
        }
    }

    private void completeUntilKilled(PackagedApp app) throws InterruptedException {
        ExecutorService learners = Executors.newFixedThreadPool(ACCOUNTS.size());
        for (String account : ACCOUNTS) {
            learners.submit(() -> complete(app, account));
        }
        Thread.sleep(300 + random.nextInt(1_200));
        app.kill();
        learners.shutdownNow();
        assertThat(learners.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private void complete(PackagedApp app, String account) {
        List<String> done = acknowledged.get(account);
        for (int step = 0; step < STEPS && !Thread.currentThread().isInterrupted(); step++) {
            String id = "step-" + step;
            if (done.contains(id)) {
                continue;
            }
            try {
                String path = "/api/v1/enrolments/" + enrolments.get(account) + "/steps/" + id + "/completion";
                if (app.send(account, "PUT", path, "{}").statusCode() == 200) {
                    done.add(id);
                }
            } catch (IOException e) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void assertNothingLostOrDoubled(PackagedApp app, String account) {
        List<String> there = StreamSupport.stream(
                        enrolment(app, account).get("done").spliterator(), false)
                .map(done -> done.get("step").asString())
                .toList();
        assertThat(there).as("completions of %s", account).doesNotHaveDuplicates();
        assertThat(there).as("completions of %s", account).containsAll(acknowledged.get(account));
    }

    private JsonNode enrolment(PackagedApp app, String account) {
        try {
            var answer = app.send(account, "GET", "/api/v1/enrolments/" + enrolments.get(account), "");
            assertThat(answer.statusCode()).isEqualTo(200);
            return JSON.readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bundle() {
        List<String> stages = IntStream.range(0, STEPS / 12)
                .mapToObj(stage -> "{\"id\":\"stage-" + stage + "\",\"title\":\"Stage " + stage + "\",\"steps\":["
                        + String.join(
                                ",",
                                IntStream.range(stage * 12, stage * 12 + 12)
                                        .mapToObj(step -> "{\"id\":\"step-" + step + "\",\"title\":\"Step " + step
                                                + "\",\"kind\":\"read\",\"minutes\":1,\"text\":\"A line.\"}")
                                        .toList())
                        + "]}")
                .toList();
        return "{\"format\":\"waymark-pathway/1\",\"id\":\"many-steps\",\"title\":\"Many steps\",\"summary\":\"Many\","
                + "\"reason\":\"To be killed on the way\",\"track\":\"management\","
                + "\"behaviours\":[{\"id\":\"goes-on\",\"title\":\"Goes on\"}],\"stages\":["
                + String.join(",", stages) + "],\"badges\":[]}";
    }
}
