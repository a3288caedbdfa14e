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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kills a program, 20 times, while people complete steps in it, and looks each time that nothing is lost or there twice. */
final class KillLoop {

    private static final int KILLS = 20;
    private static final int STEPS = 240;
    private static final List<String> ACCOUNTS = List.of("mira", "salma", "daniel", "hanna");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PackagedApp app;
    private final Replay replay;
    private final Random random = new Random(32);
    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, String> enrolments = new ConcurrentHashMap<>();

    /** How all read models are made anew from all events, on a program that runs. */
    interface Replay {
        void run() throws Exception;
    }

    KillLoop(PackagedApp app, Replay replay) {
        this.app = app;
        this.replay = replay;
    }

    void run() throws Exception {
        setOut();
        for (int kill = 0; kill < KILLS; kill++) {
            completeUntilKilled();
            app.restart();
            ACCOUNTS.forEach(this::assertNothingLostOrDoubled);
        }
        assertThat(acknowledged.values().stream().mapToInt(List::size).sum())
                .as("completions acknowledged over all")
                .isGreaterThan(KILLS);
        List<JsonNode> live = ACCOUNTS.stream().map(this::enrolment).toList();
        replay.run();
        assertThat(ACCOUNTS.stream().map(this::enrolment))
                .as("read models after a full replay")
                .containsExactlyElementsOf(live);
    }

    private void setOut() throws Exception {
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

    private void completeUntilKilled() throws InterruptedException {
        ExecutorService learners = Executors.newFixedThreadPool(ACCOUNTS.size());
        for (String account : ACCOUNTS) {
            learners.submit(() -> complete(account));
        }
        Thread.sleep(300 + random.nextInt(1_200));
        app.kill();
        learners.shutdownNow();
        assertThat(learners.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    private void complete(String account) {
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

    private void assertNothingLostOrDoubled(String account) {
        List<String> there = StreamSupport.stream(enrolment(account).get("done").spliterator(), false)
                .map(done -> done.get("step").asString())
                .toList();
        assertThat(there).as("completions of %s", account).doesNotHaveDuplicates();
        assertThat(there).as("completions of %s", account).containsAll(acknowledged.get(account));
    }

    private JsonNode enrolment(String account) {
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
