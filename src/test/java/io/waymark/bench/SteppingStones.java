package io.waymark.bench;

import io.waymark.e2e.PackagedApp;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A pathway made for measuring: three stages of four short texts, about as long as those people take.
 *
 * @param number tells it from the others
 */
record SteppingStones(int number) {

    private static final int STAGES = 3;
    private static final int STEPS_IN_STAGE = 4;
    static final int STEPS = STAGES * STEPS_IN_STAGE;

    /** Where the pathway is shown. */
    String path() {
        return "/pathways/" + id();
    }

    /** Where one of its steps is shown. */
    String path(int step) {
        return path() + "/steps/step-" + step;
    }

    /** Publishes it, and lets somebody set out on it. */
    void layOut(PackagedApp app, String account) throws IOException, InterruptedException {
        send(app, "hanna", "POST", "/api/v1/pathways", bundle());
        send(app, "hanna", "PUT", "/api/v1/pathways/" + id() + "/publication", "{\"version\":1}");
        send(app, account, "POST", "/api/v1/enrolments", "{\"pathway\":\"" + id() + "\"}");
    }

    private static void send(PackagedApp app, String account, String method, String path, String body)
            throws IOException, InterruptedException {
        var answer = app.send(account, method, path, body);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.body());
        }
    }

    private String id() {
        return "stepping-stones-" + number;
    }

    private String bundle() {
        String stages =
                IntStream.range(0, STAGES).mapToObj(SteppingStones::stage).collect(Collectors.joining(","));
        return "{\"format\":\"waymark-pathway/1\",\"id\":\"" + id() + "\",\"title\":\"Stepping stones " + number
                + "\",\"summary\":\"To be measured\",\"reason\":\"To be measured\",\"track\":\"management\","
                + "\"behaviours\":[{\"id\":\"goes-on\",\"title\":\"Goes on\"}],\"stages\":[" + stages
                + "],\"badges\":[]}";
    }

    private static String stage(int stage) {
        return "{\"id\":\"stage-" + stage + "\",\"title\":\"Stage " + stage + "\",\"steps\":["
                + IntStream.range(stage * STEPS_IN_STAGE, (stage + 1) * STEPS_IN_STAGE)
                        .mapToObj(step -> "{\"id\":\"step-" + step + "\",\"title\":\"Step " + step
                                + "\",\"kind\":\"read\",\"minutes\":1,\"text\":\"A line.\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }
}
